/** `eclipse` and `eclipse-year`: passages through the Earth's shadow, in a window and over a year. */
import { DAY_MS, DEG } from '../../lib/units.ts'
import { type EclipsePassage, eclipseWindow, eclipseYear } from '../../physics/eclipse.ts'
import { refuse } from '../answer.ts'
import { type Command, missing, REQUIRED, required } from '../command.ts'
import { utcText } from '../flags.ts'
import { ORBIT_FLAGS, orbitOf } from './orbitFlags.ts'

const MAX_WINDOW_DAYS = 3653

const utcOrNull = (utcMs: number | null) => (utcMs === null ? null : utcText(utcMs))
const umbraSeconds = ({ umbraInMs, umbraOutMs }: EclipsePassage) =>
  umbraInMs === null || umbraOutMs === null ? null : (umbraOutMs - umbraInMs) / 1e3

export const eclipse: Command = {
  summary: 'Passages of an orbit through the shadow, in a window',
  flags: { ...ORBIT_FLAGS, from: REQUIRED, to: REQUIRED },
  answer(values) {
    const from = required(values, 'from')
    const to = required(values, 'to')
    if (to <= from) throw refuse('to', utcText(to), `an instant after --from ${utcText(from)}`)
    if (to - from > MAX_WINDOW_DAYS * DAY_MS) {
      throw refuse(
        'to',
        utcText(to),
        `at most 10 years (${MAX_WINDOW_DAYS} days) after --from ${utcText(from)}`,
      )
    }
    const window = eclipseWindow(orbitOf(values), from, to)
    const passages = window.passages.map((passage) => ({
      penumbraInUtc: utcText(passage.penumbraInMs),
      umbraInUtc: utcOrNull(passage.umbraInMs),
      umbraOutUtc: utcOrNull(passage.umbraOutMs),
      penumbraOutUtc: utcText(passage.penumbraOutMs),
      umbraS: umbraSeconds(passage),
      betaDeg: passage.betaRad / DEG,
    }))
    const sums = {
      umbraS: window.umbraS,
      penumbraOrUmbraS: window.penumbraOrUmbraS,
      lostEquivalentS: window.lostEquivalentS,
      sunlitFraction: window.sunlitFraction,
    }
    const betaDeg = window.betaRad / DEG
    const table = {
      columns: ['penumbraInUtc', 'umbraInUtc', 'umbraOutUtc', 'penumbraOutUtc', 'umbraS', 'betaDeg'],
      rows: passages.map((passage) => Object.values(passage)),
    }
    return {
      json: { betaDeg, passages, ...sums },
      facts: { passages: passages.length, betaDeg, ...sums },
      tables: passages.length > 0 ? [table] : [],
      csv: table,
      notes: [
        'β at the start above, at the middle of each passage below; cut passages count in the sums only.',
      ],
    }
  },
}

export const eclipseOfYear: Command = {
  summary: 'A calendar year in the shadow: light, longest umbra, seasons, day by day',
  flags: { ...ORBIT_FLAGS, year: "default: the epoch's year; without --epoch also the epoch" },
  answer(values) {
    if (values.year === undefined && values.epoch === undefined) throw missing('year')
    const orbit = orbitOf(values)
    const year = values.year ?? new Date(orbit.epochMs).getUTCFullYear()
    const { daily, seasons, sunlitFraction, umbraFraction, maxUmbraS, daysWithUmbra } = eclipseYear(
      orbit,
      year,
    )
    const single = { sunlitFraction, umbraFraction, maxUmbraS, daysWithUmbra }
    const listed = seasons.map(({ firstUmbraMs, lastUmbraMs }) => ({
      firstUmbraUtc: utcText(firstUmbraMs),
      lastUmbraUtc: utcText(lastUmbraMs),
      days: (lastUmbraMs - firstUmbraMs) / DAY_MS,
    }))
    const days = daily.map(({ dateMs, betaRad, umbraS, lostEquivalentS, maxUmbraS: longestS }) => ({
      date: utcText(dateMs).slice(0, 10),
      betaDeg: betaRad / DEG,
      umbraS,
      lostEquivalentS,
      maxUmbraS: longestS,
    }))
    const seasonTable = {
      title: 'Seasons',
      columns: ['firstUmbraUtc', 'lastUmbraUtc', 'days'],
      rows: listed.map((season) => Object.values(season)),
    }
    return {
      json: { ...single, seasons: listed, daily: days },
      facts: single,
      tables: listed.length > 0 ? [seasonTable] : [],
      csv: {
        columns: ['date', 'betaDeg', 'umbraS', 'lostEquivalentS', 'maxUmbraS'],
        rows: days.map((day) => Object.values(day)),
      },
      notes: ['Day by day with --csv or --json.'],
    }
  },
}
