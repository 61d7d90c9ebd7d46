import { formatPercent, formatPlain, formatPower } from '../../../i18n/format.ts'
import { t, tById } from '../../../i18n/t.ts'
import { type Comparison, NOT_COUNTED, partsOf } from '../../../scenario/answers/fairness.ts'

/** What is counted on each side and what is not. */
export function Fairness({ comparison }: { comparison: Comparison }) {
  const { study, orbit, ground } = comparison
  return (
    <>
      <h2>{t('fair.title')}</h2>
      <p className="note">
        {t('fair.same', {
          load: formatPower(study.itW),
          years: formatPlain(study.years),
          rate: formatPercent(study.discountRate, 1),
        })}
      </p>
      <div className="both fair">
        <div>
          <h3 className="orbit">{t('panel.orbit')}</h3>
          <List title={t('fair.counted')} names={partsOf(orbit).map((part) => tById('part', part))} />
          <List
            title={t('fair.notCounted')}
            names={NOT_COUNTED.orbit.map((id) => t(`fair.orbit.${id}`))}
            isLeftOut
          />
        </div>
        <div>
          <h3 className="ground">{t('panel.ground')}</h3>
          {ground && (
            <List title={t('fair.counted')} names={partsOf(ground).map((part) => tById('part', part))} />
          )}
          <List
            title={t('fair.notCounted')}
            names={NOT_COUNTED.ground.map((id) => t(`fair.ground.${id}`))}
            isLeftOut
          />
        </div>
      </div>
      <List
        title={t('fair.onNeither')}
        names={[
          ...(comparison.scenario.countChips ? [] : [t('part.chips')]),
          ...NOT_COUNTED.both.map((id) => t(`fair.both.${id}`)),
        ]}
        isLeftOut
      />
    </>
  )
}

function List({
  title,
  names,
  isLeftOut = false,
}: {
  title: string
  names: readonly string[]
  isLeftOut?: boolean
}) {
  return (
    <>
      <p className="small-label">{title}</p>
      <ul className={isLeftOut ? 'fair-list fair-out' : 'fair-list'}>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  )
}
