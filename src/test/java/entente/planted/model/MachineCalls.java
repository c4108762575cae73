package entente.planted.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;

/** Offence: depends on the machine's locale, time zone, clock and charset. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "StringCaseLocaleUsage", "DefaultCharset"})
final class MachineCalls {
    Locale locale = Locale.getDefault(Locale.Category.FORMAT);
    ZoneId zone = ZoneId.systemDefault();
    Clock clock = Clock.systemDefaultZone();
    LocalDate day = LocalDate.now();
    LocalDate dayInZone = LocalDate.now(zone);
    LocalDateTime dayAndTime = LocalDateTime.now();
    ZonedDateTime timeInZone = ZonedDateTime.now();
    Year year = Year.now();
    Instant instant = Instant.now();
    String lower = "I".toLowerCase();
    String upper = "i".toUpperCase();
    byte[] bytes = "é".getBytes();
    /** No offences. */
    String rootLower = "I".toLowerCase(Locale.ROOT);
    byte[] utf8 = "é".getBytes(UTF_8);
    Instant instantOfClock = Instant.now(clock);
}
