package entente;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * The rules of the house under one root package, so that they can be held against the code and against planted offences.
 *
 * @param root of the rooms: {@code entente}
 */
record House(String root) {
    /** Each room and those that it may use, from the ground up. */
    private static final SequencedMap<String, List<String>> MAY_USE = table("""
        model
        wording  model
        insight  model
        reading  model insight
        search   model insight
        picture  model wording insight
        table    model wording insight
        brief    model wording reading search insight picture table
        print    model wording brief picture
        feed     model wording search insight table
        web      model wording reading search insight picture table brief print feed
        """);

    /** What one room alone knows. */
    private static final SequencedMap<String, List<String>> ALONE_KNOWS = table("""
        reading  org.snakeyaml..
        wording  java.util.ResourceBundle
        search   org.apache.lucene..
        picture  org.jgrapht..
        print    org.apache.poi.. org.openpdf..
        feed     org.apache.commons.csv.. de.undercouch..
        web      jakarta.servlet.. org.thymeleaf..
        """);

    private static final List<String> FORBIDDEN = List.of("Util", "Utils", "Helper", "Impl", "Manager", "Service");

    /** Every rule by the sentence that it holds. */
    Map<String, ArchRule> rules() {
        var rules = new LinkedHashMap<String, ArchRule>();
        MAY_USE.forEach((room, allowed) -> rules.put(room + " uses only what it may", mayUse(room, allowed)));
        rules.put("rooms form no cycle", slices().matching(root + ".(*)..").should().beFreeOfCycles());
        ALONE_KNOWS.forEach((room, known) -> rules.put("only " + room + " knows " + known, alone(room, known)));
        rules.put("names say what a thing is", noClasses().that().resideInAPackage(root + "..")
            .should().haveNameMatching(".*(%s)(?![a-z]).*".formatted(String.join("|", FORBIDDEN))));
        rules.put("nothing comes from the machine", machine());
        return rules;
    }

    private ArchRule mayUse(String room, List<String> allowed) {
        String[] others = MAY_USE.keySet().stream().filter(other -> !other.equals(room) && !allowed.contains(other))
            .map(other -> root + "." + other + "..").toArray(String[]::new);
        return noClasses().that().resideInAPackage(root + "." + room + "..")
            .should().dependOnClassesThat().resideInAnyPackage(others).allowEmptyShould(true);
    }

    private ArchRule alone(String room, List<String> known) {
        String[] packages = known.stream().filter(name -> name.endsWith("..")).toArray(String[]::new);
        return noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root + "." + room + "..")
            .should().dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(packages)
                .or(name(known.getFirst())));
    }

    private ArchRule machine() {
        return noClasses().that().resideInAPackage(root + "..")
            .should().callMethodWhere(target(owner(name(Locale.class.getName()))).and(target(name("getDefault"))))
            .orShould().callMethodWhere(target(owner(name(ZoneId.class.getName()))).and(target(name("systemDefault"))))
            .orShould().callMethod(LocalDate.class, "now").orShould().callMethod(Year.class, "now")
            .orShould().callMethod(Instant.class, "now")
            .orShould().callMethod(String.class, "toLowerCase").orShould().callMethod(String.class, "toUpperCase")
            .orShould().callMethod(String.class, "getBytes");
    }

    private static SequencedMap<String, List<String>> table(String lines) {
        var table = new LinkedHashMap<String, List<String>>();
        lines.lines().map(line -> Arrays.asList(line.split(" +"))).forEach(
            line -> table.put(line.getFirst(), line.subList(1, line.size())));
        return table;
    }

    /** The rooms, from the ground up. */
    static Stream<String> rooms() {
        return MAY_USE.sequencedKeySet().stream();
    }
}
