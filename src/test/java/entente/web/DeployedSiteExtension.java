package entente.web;

import entente.TestSets;
import entente.brief.InventedBriefs;
import java.io.File;
import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.arquillian.test.spi.LifecycleMethodExecutor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.ByteArrayAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A JUnit extension that deploys the packaged WAR on the server that {@code -Dserver=} names. A test that needs the
 * server is annotated with {@code @ExtendWith} of this class, is named {@code …IT}, and takes a {@link DeployedSite} as
 * a parameter.
 *
 * <p>Arquillian's own extension deploys once for each test class. Here Arquillian sees the whole run as one test class:
 * the WAR is deployed for the first test that needs it and undeployed after the last one.
 *
 * <p>It is deployed twice. The packaged set grows, so tests of it assert only what is true of every sound set, or what
 * COVERAGE.md holds. Counts, texts and ranks are asserted of the second deployment, which has the invented set.
 */
public final class DeployedSiteExtension implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE =
        ExtensionContext.Namespace.create(DeployedSiteExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == DeployedSite.class;
    }

    @Override
    public DeployedSite resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var deployments = test.getRoot().getStore(NAMESPACE)
            .getOrComputeIfAbsent(Deployments.class, type -> new Deployments(), Deployments.class);
        return new DeployedSite(URI.create(deployments.root.toString()), URI.create(deployments.invented.toString()));
    }

    /** The test class for Arquillian, with the deployments and the fields into which Arquillian injects their URLs. */
    static final class Deployments implements AutoCloseable {
        private final TestRunnerAdaptor arquillian = TestRunnerAdaptorBuilder.build();
        @ArquillianResource
        @OperateOnDeployment("root") private URL root;
        @ArquillianResource
        @OperateOnDeployment("invented") private URL invented;

        Deployments() {
            try {
                arquillian.beforeSuite();
                arquillian.beforeClass(Deployments.class, LifecycleMethodExecutor.NO_OP);
                arquillian.before(this, Deployments.class.getMethod("root"), LifecycleMethodExecutor.NO_OP);
            } catch (Exception e) {
                throw new IllegalStateException("the server did not start, or refused the WAR", e);
            }
        }

        @Deployment(name = "root", testable = false)
        public static WebArchive root() {
            return war("entente.war");
        }

        /**
         * The WAR with the invented set and one brief of it. Without the descriptors that set the context root to
         * {@code /}, every server derives it from the file name.
         */
        @Deployment(name = "invented", testable = false)
        public static WebArchive invented() {
            var war = war("invented.war");
            war.delete("WEB-INF/jboss-web.xml");
            war.delete("WEB-INF/glassfish-web.xml");
            war.delete("WEB-INF/ibm-web-ext.xml");
            war.getContent(Filters.include("/WEB-INF/(eventset|reports)/.*")).keySet().forEach(war::delete);
            TestSets.inventedFiles().forEach(
                (path, content) -> war.addAsWebInfResource(new ByteArrayAsset(content), "eventset/" + path));
            war.addAsWebInfResource(new StringAsset(InventedBriefs.VALID_YAML), "reports/moon-base.yaml");
            return war;
        }

        private static WebArchive war(String name) {
            return ShrinkWrap.create(ZipImporter.class, name)
                .importFrom(new File(System.getProperty("app.war")))
                .as(WebArchive.class);
        }

        @Override
        public void close() {
            try {
                arquillian.after(this, Deployments.class.getMethod("root"), LifecycleMethodExecutor.NO_OP);
                arquillian.afterClass(Deployments.class, LifecycleMethodExecutor.NO_OP);
                arquillian.afterSuite();
            } catch (Exception e) {
                throw new IllegalStateException("the server did not undeploy the WAR, or did not stop", e);
            } finally {
                arquillian.shutdown();
            }
        }
    }
}
