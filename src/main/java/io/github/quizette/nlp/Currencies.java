package io.github.quizette.nlp;

import java.util.Map;

/** Currencies by sign, code and noun. What several countries share keeps its noun as unit. */
final class Currencies {
  static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("$", "USD"),
          Map.entry("£", "GBP"),
          Map.entry("€", "EUR"),
          Map.entry("¥", "JPY"),
          Map.entry("₹", "INR"),
          Map.entry("₩", "KRW"),
          Map.entry("₽", "RUB"),
          Map.entry("₺", "TRY"),
          Map.entry("₦", "NGN"),
          Map.entry("₱", "PHP"),
          Map.entry("₪", "ILS"),
          Map.entry("₫", "VND"));

  /** What stands glued in front of a dollar sign. */
  static final Map<String, String> DOLLARS =
      Map.ofEntries(
          Map.entry("us", "USD"),
          Map.entry("u.s.", "USD"),
          Map.entry("a", "AUD"),
          Map.entry("au", "AUD"),
          Map.entry("c", "CAD"),
          Map.entry("can", "CAD"),
          Map.entry("ca", "CAD"),
          Map.entry("nz", "NZD"),
          Map.entry("hk", "HKD"),
          Map.entry("s", "SGD"),
          Map.entry("nt", "TWD"),
          Map.entry("r", "BRL"),
          Map.entry("j", "JMD"));

  /** Written in front of the number; upper and lower case count. */
  static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("USD", "USD"),
          Map.entry("EUR", "EUR"),
          Map.entry("GBP", "GBP"),
          Map.entry("AUD", "AUD"),
          Map.entry("CAD", "CAD"),
          Map.entry("CHF", "CHF"),
          Map.entry("INR", "INR"),
          Map.entry("PKR", "PKR"),
          Map.entry("JPY", "JPY"),
          Map.entry("CNY", "CNY"),
          Map.entry("RMB", "CNY"),
          Map.entry("HKD", "HKD"),
          Map.entry("SGD", "SGD"),
          Map.entry("SEK", "SEK"),
          Map.entry("NOK", "NOK"),
          Map.entry("DKK", "DKK"),
          Map.entry("Rs", "rupee"),
          Map.entry("Re", "rupee"),
          Map.entry("Tk", "BDT"),
          Map.entry("RM", "MYR"),
          Map.entry("Rp", "IDR"),
          Map.entry("KSh", "KES"),
          Map.entry("Ksh", "KES"),
          Map.entry("Sh", "shilling"),
          Map.entry("Dh", "AED"),
          Map.entry("R", "ZAR"));

  /** Behind the number, singular and plural. */
  static final Map<String, String> NOUNS =
      Map.ofEntries(
          Map.entry("dollar", "USD"),
          Map.entry("dollars", "USD"),
          Map.entry("euro", "EUR"),
          Map.entry("euros", "EUR"),
          Map.entry("yen", "JPY"),
          Map.entry("yuan", "CNY"),
          Map.entry("renminbi", "CNY"),
          Map.entry("won", "KRW"),
          Map.entry("rupee", "rupee"),
          Map.entry("rupees", "rupee"),
          Map.entry("crown", "crown"),
          Map.entry("crowns", "crown"),
          Map.entry("krona", "SEK"),
          Map.entry("kronor", "SEK"),
          Map.entry("krone", "krone"),
          Map.entry("kroner", "krone"),
          Map.entry("koruna", "CZK"),
          Map.entry("franc", "franc"),
          Map.entry("francs", "franc"),
          Map.entry("peso", "peso"),
          Map.entry("pesos", "peso"),
          Map.entry("rouble", "RUB"),
          Map.entry("roubles", "RUB"),
          Map.entry("ruble", "RUB"),
          Map.entry("rubles", "RUB"),
          Map.entry("rand", "ZAR"),
          Map.entry("naira", "NGN"),
          Map.entry("lira", "TRY"),
          Map.entry("liras", "TRY"),
          Map.entry("zloty", "PLN"),
          Map.entry("zlotys", "PLN"),
          Map.entry("złoty", "PLN"),
          Map.entry("złotys", "PLN"),
          Map.entry("lari", "GEL"),
          Map.entry("forints", "HUF"),
          Map.entry("forint", "HUF"),
          Map.entry("hryvnia", "UAH"),
          Map.entry("hryvnias", "UAH"),
          Map.entry("dirham", "dirham"),
          Map.entry("dirhams", "dirham"),
          Map.entry("riyal", "riyal"),
          Map.entry("riyals", "riyal"),
          Map.entry("rials", "rial"),
          Map.entry("dinars", "dinar"),
          Map.entry("dinar", "dinar"),
          Map.entry("shilling", "shilling"),
          Map.entry("shillings", "shilling"),
          Map.entry("taka", "BDT"),
          Map.entry("ringgit", "MYR"),
          Map.entry("baht", "THB"),
          Map.entry("rupiah", "IDR"),
          Map.entry("dong", "VND"),
          Map.entry("shekels", "ILS"),
          Map.entry("cent", "cent"),
          Map.entry("cents", "cent"),
          Map.entry("pence", "pence"),
          Map.entry("sterling", "GBP"));

  /** Adjectives that tell whose dollar or franc it is, with the noun in the singular. */
  static final Map<String, String> NATIONAL =
      Map.ofEntries(
          Map.entry("us dollar", "USD"),
          Map.entry("u.s. dollar", "USD"),
          Map.entry("american dollar", "USD"),
          Map.entry("australian dollar", "AUD"),
          Map.entry("canadian dollar", "CAD"),
          Map.entry("singapore dollar", "SGD"),
          Map.entry("zealand dollar", "NZD"),
          Map.entry("kong dollar", "HKD"),
          Map.entry("swiss franc", "CHF"),
          Map.entry("indian rupee", "INR"),
          Map.entry("pakistani rupee", "PKR"),
          Map.entry("sri lankan rupee", "LKR"),
          Map.entry("mexican peso", "MXN"),
          Map.entry("philippine peso", "PHP"),
          Map.entry("swedish crown", "SEK"),
          Map.entry("norwegian crown", "NOK"),
          Map.entry("norwegian krone", "NOK"),
          Map.entry("danish krone", "DKK"),
          Map.entry("danish crown", "DKK"),
          Map.entry("czech crown", "CZK"),
          Map.entry("saudi riyal", "SAR"));

  private Currencies() {}
}
