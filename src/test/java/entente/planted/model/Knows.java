package entente.planted.model;

import de.undercouch.citeproc.CSL;
import jakarta.servlet.Servlet;
import java.util.ResourceBundle;
import org.apache.lucene.document.Document;
import org.apache.poi.ss.usermodel.Workbook;
import org.jgrapht.Graph;
import org.snakeyaml.engine.v2.api.Load;

/** Planted: knows what other rooms know alone. */
final class Knows {
    Class<?> yaml = Load.class;
    Class<?> words = ResourceBundle.class;
    Class<?> index = Document.class;
    Class<?> layout = Graph.class;
    Class<?> book = Workbook.class;
    Class<?> reference = CSL.class;
    Class<?> servlet = Servlet.class;
}
