/** A moment: milliseconds since the Unix epoch, UTC. The only form in which moments travel and are stored. */
export type Instant = number;

/** `business` durations follow a calendar; the others are wall time. */
export interface Duration {
  amount: number;
  unit: 'minute' | 'hour' | 'day';
  business: boolean;
}

/** Local opening time within one day, in minutes after midnight; `to` may pass 1440 where it runs across midnight. */
export interface OpeningInterval {
  from: number;
  to: number;
}

/** ISO weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A calendar with `extends` already resolved; what `time/calendar` makes a working calendar from. */
export interface CalendarSpec {
  name: string;
  /** IANA zone in which hours and dates are meant. */
  zone: string;
  hours: Partial<Record<Weekday, OpeningInterval[]>>;
  holidays: {
    /** ISO 3166 code as the holiday library knows it, e.g. `BE`; null: no public holidays. */
    country: string | null;
    /** State or region of that country, where it has holidays of its own. */
    region: string | null;
    /** Further closed dates, `YYYY-MM-DD`. */
    also: string[];
    /** Public holidays that are worked, `YYYY-MM-DD`. */
    never: string[];
  };
  /** Opening hours of single dates (half days, open Sundays), `YYYY-MM-DD`; they win over hours and holidays. */
  days: Record<string, OpeningInterval[]>;
  /** Whether escalation mails may also go out in its closed hours. */
  escalateWhenClosed: boolean;
}
