/** Dates as mail clients write them, without ICU so that every machine builds the same bytes. All in +0100. */

const MONTHS = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  nl: ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
};
const SHORT_MONTHS = { nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] };
const FR_SHORT = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];
const DAYS = {
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  nl: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  de: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
};

export function fields(instant, lang) {
  const at = new Date(instant.getTime() + 3600_000);
  const two = (number) => String(number).padStart(2, '0');
  const month = at.getUTCMonth();
  const hour = at.getUTCHours();
  const shortMonth = {
    en: MONTHS.en[month].slice(0, 3),
    nl: SHORT_MONTHS.nl[month],
    fr: FR_SHORT[month],
    de: `${MONTHS.de[month].slice(0, 3)}.`,
  }[lang];
  return {
    d: at.getUTCDate(),
    dd: two(at.getUTCDate()),
    mm: two(month + 1),
    yyyy: String(at.getUTCFullYear()),
    yy: String(at.getUTCFullYear()).slice(2),
    month: MONTHS[lang][month],
    shortMonth,
    day: DAYS[lang][at.getUTCDay()],
    shortDay: DAYS[lang][at.getUTCDay()].slice(0, lang === 'en' || lang === 'fr' ? 3 : 2),
    time: `${two(hour)}:${two(at.getUTCMinutes())}`,
    seconds: `${two(hour)}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())}`,
    ampm: `${((hour + 11) % 12) + 1}:${two(at.getUTCMinutes())} ${hour < 12 ? 'AM' : 'PM'}`,
  };
}

/** RFC 5322 date-time. */
export function rfcDate(instant) {
  const f = fields(instant, 'en');
  return `${f.shortDay}, ${f.d} ${f.shortMonth} ${f.yyyy} ${f.seconds} +0100`;
}

export function ordinal(day) {
  if (day % 100 >= 11 && day % 100 <= 13) return `${day}th`;
  return `${day}${['th', 'st', 'nd', 'rd'][day % 10] ?? 'th'}`;
}
