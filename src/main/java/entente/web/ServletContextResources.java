package entente.web;

import entente.edition.FileTree;
import jakarta.servlet.ServletContext;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;

/** The resources of the web application, read from its {@code ServletContext}. */
record ServletContextResources(ServletContext context) implements FileTree.Resources {
    @Override
    public Set<String> paths(String folder) {
        return Objects.requireNonNullElse(context.getResourcePaths(folder), Set.of());
    }

    @Override
    public InputStream open(String path) {
        return Objects.requireNonNullElse(context.getResourceAsStream(path), InputStream.nullInputStream());
    }
}
