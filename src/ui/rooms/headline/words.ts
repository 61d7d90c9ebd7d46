/** What the headline says: panels, battery and price of the same load in orbit and on Earth, each with a bar's length.
 *  All figures come by name from one answer. */
import {
  energyParts,
  formatPercent,
  formatPlain,
  formatPower,
  formatThree,
  powerParts,
} from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import type { Asked } from '../../../scenario/answers/asked.ts'
import { tell } from '../../../scenario/answers/headlines.ts'
import { backupOf } from '../../../systems/supply.ts'
import { type Cell, type HeadlineRow, type HeadlineWords, ROOM_OF, type RowId } from './rows.ts'

interface Amount {
  /** Null where there is no such side, or no load. */
  value: number | null
  parts: (value: number) => { value: string; unit: string }
  figure: string
  note?: string
  noteFigure?: string | undefined
}

function cellOf({ value, parts, figure, note = '', noteFigure }: Amount, most: number): Cell {
  const said = value === null ? { value: '–', unit: '' } : value > 0 ? parts(value) : NONE()
  const share = value !== null && most > 0 ? value / most : 0
  return { ...said, share, note, figure, ...(noteFigure !== undefined && { noteFigure }) }
}
const NONE = () => ({ value: t('headline.none'), unit: '' })

function rowOf(id: RowId, orbit: Amount, ground: Amount): HeadlineRow {
  const most = Math.max(orbit.value ?? 0, ground.value ?? 0)
  return { id, room: ROOM_OF[id], orbit: cellOf(orbit, most), ground: cellOf(ground, most) }
}

/** Why nothing carries the load on Earth, or what does where it is not the Sun. */
function groundNote({ comparison: { ground, scenario } }: Asked): string {
  if (!ground) return t('headline.impossible')
  const backup = backupOf(scenario.supply)
  return backup && ground.plant.pvW === 0 ? t(`panel.backup.${backup}`) : ''
}

function batteryInOrbit(asked: Asked): Amount {
  const value = tell(asked, 'orbit', 'batteryBoughtWh').value
  const shadow = tell(asked, 'orbit', 'shadowYearFraction').value ?? 0
  const rests =
    shadow > 0 ? t('headline.rests', { share: formatPercent(shadow, 0) }) : t('headline.neverRests')
  return {
    value,
    parts: energyParts,
    figure: 'orbit.batteryBoughtWh',
    note: value ? t('headline.ridesThrough') : rests,
    noteFigure: value ? undefined : 'orbit.shadowYearFraction',
  }
}

function batteryOnEarth(asked: Asked): Amount {
  const hours = tell(asked, 'ground', 'batteryHours').value
  return {
    value: tell(asked, 'ground', 'batteryBoughtWh').value,
    parts: energyParts,
    figure: 'ground.batteryBoughtWh',
    note: hours
      ? t('headline.carries', { hours: formatPlain(Number(hours.toPrecision(2))) })
      : groundNote(asked),
    noteFigure: hours ? 'ground.batteryHours' : undefined,
  }
}

const priceParts = (usd: number) => ({ value: formatThree(usd), unit: 'USD/MWh' })

export function headlineWords(asked: Asked): HeadlineWords {
  const { shared, orbit, ground } = {
    shared: (key: Parameters<typeof tell<'shared'>>[2]) => tell(asked, 'shared', key).value,
    orbit: (key: Parameters<typeof tell<'orbit'>>[2]) => tell(asked, 'orbit', key).value,
    ground: (key: Parameters<typeof tell<'ground'>>[2]) => tell(asked, 'ground', key).value,
  }
  const ratio = shared('priceRatio')
  return {
    title: t('headline.title', {
      power: formatPower(shared('itW') ?? 0),
      years: formatPlain(shared('studyYears') ?? 0),
    }),
    rows: [
      rowOf(
        'panels',
        { value: orbit('arrayW'), parts: powerParts, figure: 'orbit.arrayW' },
        {
          value: ground('pvBoughtW'),
          parts: powerParts,
          figure: 'ground.pvBoughtW',
          note: groundNote(asked),
        },
      ),
      rowOf('battery', batteryInOrbit(asked), batteryOnEarth(asked)),
      rowOf(
        'price',
        {
          value: orbit('usdPerMwh'),
          parts: priceParts,
          figure: 'orbit.usdPerMwh',
          note: ratio === null ? '' : t('headline.times', { times: formatThree(ratio) }),
          noteFigure: 'shared.priceRatio',
        },
        { value: ground('usdPerMwh'), parts: priceParts, figure: 'ground.usdPerMwh' },
      ),
    ],
    bought: t('headline.bought', { year: shared('purchaseYear') ?? '' }),
  }
}
