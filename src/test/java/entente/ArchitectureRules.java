package entente;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The architecture rules of the code under one root package. The root is a parameter, so that the same rules are
 * checked against the code and against planted offences.
 *
 * @param root package of all others: {@code entente}
 */
record ArchitectureRules(String root) {
    /** Each package and the packages that it uses, which are all above it: exactly these, sub-packages included. */
    static final SequencedMap<String, List<String>> PACKAGES = table("""
        model
        text
        insight           model text
        search.query      model text insight
        search.analysis   model search.query
        search.facets     model insight search.query
        search.match      model text search.query search.analysis search.facets
        search            model insight search.query search.analysis search.facets search.match
        wording           model insight search search.query
        reading.yaml      model text
        reading           model text insight reading.yaml
        picture           model insight wording
        picture.graph     model insight wording picture
        picture.map       model wording picture
        picture.time      model insight wording picture
        table             model insight wording
        brief             model insight search.query picture
        brief.document    model picture brief
        brief.definition  model text search search.query reading.yaml brief
        brief.sheet       model insight search search.query wording picture picture.graph picture.map picture.time \
                          table brief brief.document
        brief.writing     model insight search search.query wording picture brief brief.document brief.definition \
                          brief.sheet
        print             picture
        print.pdf.tag
        print.pdf.text    model print print.pdf.tag
        print.pdf.canvas  picture print print.pdf.tag print.pdf.text
        print.pdf.layout  model wording picture brief brief.document print print.pdf.tag print.pdf.text \
                          print.pdf.canvas
        print.pdf         model text brief.document print.pdf.tag print.pdf.text print.pdf.layout
        print.xlsx        model text picture brief.document brief.sheet print
        feed              model text table
        feed.record       model insight wording
        feed.list         model text insight search search.query wording table feed feed.record
        feed.reference    model wording feed feed.list
        feed.datapackage  model text insight wording table feed feed.record
        feed.api          model insight search search.query wording feed feed.record
        edition           model insight search reading reading.yaml brief.definition
        cli               model insight wording reading reading.yaml feed.datapackage
        web.http          model text search.query wording edition
        web.page          model search.query wording feed.reference feed.api edition web.http
        web.html          model text wording picture edition web.http web.page
        web.view          model insight search search.query search.match wording picture picture.graph picture.map \
                          picture.time brief feed.list feed.reference edition web.http web.page web.html
        web.download      model search search.query wording brief.document brief.writing print.pdf print.xlsx \
                          feed.list feed.datapackage edition web.page web.view
        web.records       model insight search.query wording feed.reference edition web.page web.view
        web.events        model insight search search.query search.match wording brief.definition feed.list \
                          feed.reference edition web.page web.view web.download
        web.evidence      model insight search search.query wording edition web.page web.view web.records
        web.briefs        model search search.query wording picture brief brief.document brief.definition \
                          brief.writing feed.reference edition web.page web.html web.view web.download
        web.about         model insight search.query wording brief.definition feed.record feed.api edition web.page \
                          web.html web.view
        web.api           model insight search search.query wording feed.record feed.api edition web.http web.page
        web               wording reading.yaml brief feed.api edition web.http web.page web.html web.view web.download \
                          web.records web.events web.evidence web.briefs web.about web.api
        """);

    /** Libraries by a package or class of theirs, and the only packages that use them; {@code ..}: sub-packages too. */
    static final SequencedMap<String, List<String>> LIBRARIES = table("""
        org.snakeyaml..            reading.yaml
        java.util.ResourceBundle   wording
        org.apache.lucene..        search..
        org.tartarus.snowball..    search..
        org.jgrapht..              picture.graph
        org.openpdf..              print.pdf..
        org.librepdf..             print.pdf..
        org.apache.poi..           print.xlsx
        org.apache.xmlbeans..      print.xlsx
        org.openxmlformats..       print.xlsx
        java.awt..                 print..
        org.apache.commons.csv..   feed.list feed.datapackage
        de.undercouch..            feed.reference
        jakarta.json..             feed.. picture.map web.http web.api
        jakarta.servlet..          web web.http web.page web.html
        org.thymeleaf..            web.html
        org.commonmark..           web.html
        """);

    private static final String VAGUE = "Util, Utils, Helper, Impl, Manager, Service";

    /** Every rule by a sentence that states it. */
    Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        PACKAGES.forEach((name, used) -> rules.put(arrowRule(name), onlyUses(name, used)));
        rules.put("packages form no cycle", slices().matching(root + ".(**)").should().beFreeOfCycles());
        rules.put("classes of web form no cycle",
            slices().assignedFrom(new TopLevelClasses(root + ".web..")).should().beFreeOfCycles());
        LIBRARIES.forEach((library, users) -> rules.put(libraryRule(library), onlyUsedBy(users, library)));
        rules.put("no two classes have the same simple name",
            classes().that().resideInAPackage(root + "..").should(new UniqueSimpleName()));
        rules.put("no class is named " + VAGUE, noClasses().that().resideInAPackage(root + "..")
            .should().haveNameMatching(".*(%s)(?![a-z]).*".formatted(VAGUE.replace(", ", "|"))));
        rules.put("no package is named util, helper or impl", noClasses().should()
            .resideInAnyPackage(Stream.of("util", "utils", "helper", "helpers", "impl")
                .map(name -> root + ".." + name + "..").toArray(String[]::new)));
        MachineDefault.ALL.forEach(call -> rules.put("nothing calls " + call, call.neverCalledIn(root + "..")));
        return rules;
    }

    /** The key of the rule about the packages that one package uses. */
    static String arrowRule(String name) {
        return name + " uses no package but those of its row";
    }

    /** The key of the rule about the packages that use one library. */
    static String libraryRule(String library) {
        return "only " + String.join(" and ", LIBRARIES.getOrDefault(library, List.of())) + " may use " + library;
    }

    private ArchRule onlyUses(String name, List<String> used) {
        String[] allowed =
            Stream.concat(Stream.of(name), used.stream()).map(each -> root + "." + each).toArray(String[]::new);
        return noClasses().that().resideInAPackage(root + "." + name).should().dependOnClassesThat(
            resideInAPackage(root + "..").and(not(resideInAnyPackage(allowed))));
    }

    private ArchRule onlyUsedBy(List<String> users, String library) {
        String[] allowed = users.stream().map(user -> root + "." + user).toArray(String[]::new);
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackages(allowed)
            .should().dependOnClassesThat(partOf(library));
    }

    /** Whether a class belongs to a library of {@link #LIBRARIES}. */
    static DescribedPredicate<JavaClass> partOf(String library) {
        return library.endsWith("..") ? resideInAPackage(library) : belongToAnyOf(ResourceBundle.class);
    }

    private static SequencedMap<String, List<String>> table(String lines) {
        var table = new LinkedHashMap<String, List<String>>();
        lines.lines().map(line -> new ArrayList<>(List.of(line.split(" +")))).forEach(
            words -> table.put(words.removeFirst(), List.copyOf(words)));
        return table;
    }
}
