import { t } from '../../../i18n/t.ts'
import { segmentsOf } from '../../../scenario/answers/atlasPlace.ts'
import type { CircularOrbit } from '../../../scenario/answers/series.ts'
import type { ShellGroup } from '../../../scenario/document/schema.ts'
import { atPlace, ofOrbit, type PlaneOfAtlas } from '../../../state/answers/atlas.ts'
import type { Atlas } from '../../../systems/atlas.ts'
import { seasonText } from '../../kit/seasonText.ts'
import { cellName } from './AtlasPlot.tsx'
import { useHoverCell } from './hoverCell.ts'
import { placeOf } from './plot.ts'
import { ATLAS_QUANTITIES, cellTexts } from './quantities.ts'

interface Props {
  atlas: Atlas
  group: ShellGroup
  /** The chosen group's first plane. */
  orbit: CircularOrbit
  storageH: number
}

/** All four figures of the cell under the pointer, or else of the running constellation. */
export function AtlasReadout({ atlas, group, orbit, storageH }: Props) {
  const { kind, year } = atlas
  const hovered = useHoverCell()
  const place = hovered && placeOf(atlas, hovered)
  const here = segmentsOf(kind, group)[0]?.from ?? {
    across: orbit.inclinationRad * (180 / Math.PI),
    altitudeM: group.altitudeKm * 1e3,
  }
  const hereKind = group.sunSynchronous ? kind : 'inclination'
  const shown: PlaneOfAtlas = place ? atPlace(kind, year, place) : ofOrbit(year, orbit)
  const texts = cellTexts(shown.cell, storageH)
  return (
    <div className="atlas-readout">
      <p className="atlas-cell">
        {place ? cellName(kind, place) : t('atlas.cellHere', { cell: cellName(hereKind, here) })}
      </p>
      <dl>
        {ATLAS_QUANTITIES.map((quantity) => (
          <div key={quantity}>
            <dt>{t(`atlas.figure.${quantity}`, { year })}</dt>
            <dd>{texts[quantity]}</dd>
          </div>
        ))}
      </dl>
      <p className="soft note">{seasonText(t('atlas.cellName'), year, shown.shadow)}</p>
    </div>
  )
}
