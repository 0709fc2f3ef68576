import { z } from 'zod';
import { date, flag, key, line, listOf, mapOf } from './fields.js';
import { hours, weekdays } from './hours.js';

const holidays = mapOf({
  country: line.optional().describe('Country whose public holidays are closed, such as `BE`. Default: none.'),
  region: line.optional().describe('State or region of it with holidays of its own, such as `BY` of `DE`.'),
  also: listOf(date, 'a list of dates').prefault([]).describe('Further closed dates.'),
  never: listOf(date, 'a list of dates').prefault([]).describe('Public holidays that are worked.'),
});

export const calendar = mapOf({
  extends: key
    .optional()
    .describe(
      'Calendar whose hours, holidays and days hold here too, unless given here. A weekday given here replaces it.',
    ),
  hours: z
    .record(weekdays, hours, { error: 'a map of weekdays to hours' })
    .prefault({})
    .describe(
      'Weekdays (`mon-fri`, `sat`, `mon,wed`) and their opening hours: `"09:00-12:30, 13:00-17:30"`, `"22:00-06:00"` ' +
        'across midnight, `closed`. Weekdays that are not named are closed.',
    ),
  holidays: holidays.optional().describe('Dates on which it is closed.'),
  days: z
    .record(date, hours, { error: 'a map of dates to hours' })
    .prefault({})
    .describe('Hours of single dates, such as half days and open Sundays: `{ 2026-12-24: "09:00-12:30" }`. They win.'),
  escalateWhenClosed: flag.optional().describe('Escalation mails also go out in its closed hours. Default: false.'),
});

export const defaultCalendars = {
  office: { hours: { 'mon-fri': '09:00-12:30, 13:00-17:30' }, holidays: { country: 'BE' } },
  extended: { extends: 'office', hours: { 'sat-sun': '10:00-16:00' } },
};
