package entente.web;

import java.io.File;
import java.net.URI;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.arquillian.test.spi.LifecycleMethodExecutor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptor;
import org.jboss.arquillian.test.spi.TestRunnerAdaptorBuilder;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The packaged WAR on a server, the one that {@code -Dserver=} names. A test that wants to talk to it is annotated with
 * {@code ExtendWith(Deployed.class)}, is named {@code …IT}, and takes a {@link Visitor} as a parameter.
 *
 * <p>Arquillian's own runner starts from scratch for each class. Here the whole run counts as one class to Arquillian:
 * the WAR is deployed for the first visitor and undeployed after the last test, so that a further class costs nothing.
 */
public final class Deployed implements ParameterResolver {
    private static final ExtensionContext.Namespace WHOLE_RUN = ExtensionContext.Namespace.create(Deployed.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var deployments = test.getRoot().getStore(WHOLE_RUN)
            .getOrComputeIfAbsent(Deployments.class, type -> new Deployments(), Deployments.class);
        return new Visitor(URI.create(deployments.root.toString()), URI.create(deployments.elsewhere.toString()));
    }

    /** What Arquillian takes for a test class: its deployments, and the fields that tell where they are. */
    static final class Deployments implements AutoCloseable {
        private final TestRunnerAdaptor arquillian = TestRunnerAdaptorBuilder.build();
        @ArquillianResource
        @OperateOnDeployment("root") private URL root;
        @ArquillianResource
        @OperateOnDeployment("elsewhere") private URL elsewhere;

        Deployments() {
            try {
                arquillian.beforeSuite();
                arquillian.beforeClass(Deployments.class, LifecycleMethodExecutor.NO_OP);
                arquillian.before(this, Deployments.class.getMethod("root"), LifecycleMethodExecutor.NO_OP);
            } catch (Exception refused) {
                throw new IllegalStateException("the server did not start, or refused the WAR", refused);
            }
        }

        @Deployment(name = "root", testable = false)
        public static WebArchive root() {
            return war("entente.war");
        }

        /** Without the descriptors that ask for the root, each server takes the context root from the file's name. */
        @Deployment(name = "elsewhere", testable = false)
        public static WebArchive elsewhere() {
            var war = war("elsewhere.war");
            war.delete("WEB-INF/jboss-web.xml");
            war.delete("WEB-INF/glassfish-web.xml");
            war.delete("WEB-INF/ibm-web-ext.xml");
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
            } catch (Exception refused) {
                throw new IllegalStateException("the server did not undeploy the WAR, or did not stop", refused);
            } finally {
                arquillian.shutdown();
            }
        }
    }
}
