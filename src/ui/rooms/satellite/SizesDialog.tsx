import type { BodyWords } from '../../../i18n/bodyParts.ts'
import { formatLength, formatList } from '../../../i18n/format.ts'
import { fill } from '../../../i18n/language.ts'
import { type Placed, type Plan, rowsOf, sizePlans } from '../../../scenario/answers/body/sizes.ts'
import { machineSource } from '../../../scenario/facts/machineSources.ts'
import { useModel } from '../../../state/answers/derived.ts'
import { Dialog } from '../../kit/Dialog.tsx'

/** The drawing, in metres. */
const WIDTH_M = 600
const MARGIN_M = 8
const ROW = { gapM: 14, lineM: 36, leastM: 62 }
const BAR_M = 50
/** Lines of a radiator seen edge-on are no thinner. */
const THIN_M = 0.45

const nameOf = ({ id, name }: Plan, words: BodyWords): string =>
  name ?? words[id as 'person' | 'pitch' | 'station']

/** 1.75 m stays so; larger ones are told in whole metres. */
const metres = (lengthM: number): string => (lengthM < 10 ? `${lengthM} m` : formatLength(lengthM))

const sizeOf = ({ id, widthM, heightM }: Plan, words: BodyWords): string =>
  id === 'person'
    ? metres(heightM)
    : fill(words.size2, { width: metres(Math.round(widthM)), height: metres(Math.round(heightM)) })

function originOf({ id, source }: Plan, words: BodyWords): string {
  if (id === 'person') return words.assumed
  if (source === null) return words.computed
  const { organisation, date } = machineSource(source)
  return `${organisation.split(/[,;]/)[0]}, ${date}`
}

/** As it stands, its middle at 0; y down. */
function Shape({ plan }: { plan: Plan }) {
  return (
    <>
      {plan.pieces.map(({ material, x, y, widthM, heightM }, index) => {
        const wide = Math.max(THIN_M, widthM)
        const high = Math.max(THIN_M, heightM)
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces never change places
            key={index}
            className={`of-${material}`}
            x={x - wide / 2}
            y={-y - high / 2}
            width={wide}
            height={high}
          />
        )
      })}
      {plan.paths.map((path, index) => (
        <polyline
          // biome-ignore lint/suspicious/noArrayIndexKey: paths never change places
          key={index}
          className={`of-${plan.id}`}
          points={path.map(([x, y]) => `${x},${-y}`).join(' ')}
        />
      ))}
    </>
  )
}

function OnePlan({ placed: { plan, x, y, widthM, heightM }, words }: { placed: Placed; words: BodyWords }) {
  const { shown } = plan
  const corner = shown && `translate(${(plan.widthM - widthM) / 2} ${-(plan.heightM - heightM) / 2})`
  // What its maker calls it, and in brackets which of them.
  const [name = '', which] = nameOf(plan, words).split(/ \((.*)\)$/)
  return (
    <g transform={`translate(${x} ${y})`} className={plan.isChosen ? 'chosen' : undefined}>
      {shown ? (
        <g clipPath="url(#sizes-corner)">
          <g transform={corner ?? ''}>
            <Shape plan={plan} />
          </g>
          <rect className="sizes-on" x={-widthM / 2} y={-heightM / 2} width={widthM} height={heightM} />
        </g>
      ) : (
        <Shape plan={plan} />
      )}
      <text y={heightM / 2 + 9} className="size-name">
        {shown ? fill(words.corner, { name }) : name}
      </text>
      {which && (
        <text y={heightM / 2 + 15.5} className="size-which">
          {which}
        </text>
      )}
      <text y={heightM / 2 + (which ? 22.5 : 16.5)} className="size-figures">
        {sizeOf(plan, words)}
      </text>
      <text y={heightM / 2 + (which ? 29 : 23)} className="size-origin">
        {originOf(plan, words)}
      </text>
    </g>
  )
}

/** Bodies, a football pitch, the station and a person in one scale, large enough for a hall. */
export function SizesDialog({ words, onClose }: { words: BodyWords; onClose: () => void }) {
  const plans = sizePlans(useModel())
  const { placed, heightM } = rowsOf(plans, WIDTH_M, ROW)
  const corner = placed.find(({ plan }) => plan.shown)
  const told = plans.map((plan) => `${nameOf(plan, words)} ${sizeOf(plan, words)}`)
  return (
    <Dialog title={words.sizes} closeLabel={words.close} className="sizes" onClose={onClose}>
      {() => (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the window is scrolled by keys */}
          <div className="sizes-plan" tabIndex={0}>
            <svg
              viewBox={`${-MARGIN_M} 0 ${WIDTH_M + 2 * MARGIN_M} ${heightM + 6}`}
              role="img"
              aria-label={fill(words.sizesWords, { names: formatList(told) })}
            >
              <linearGradient id="sizes-on" x1="0" y1="1" x2="0.75" y2="0">
                <stop className="from" offset="0.55" />
                <stop className="to" offset="1" />
              </linearGradient>
              {corner && (
                <clipPath id="sizes-corner">
                  <rect
                    x={-corner.widthM / 2}
                    y={-corner.heightM / 2}
                    width={corner.widthM}
                    height={corner.heightM}
                  />
                </clipPath>
              )}
              {placed.map((one) => (
                <OnePlan key={one.plan.id} placed={one} words={words} />
              ))}
              <path className="sizes-bar" d={`M0 ${4} v3 h${BAR_M} v-3`} />
              <text x={BAR_M + 4} y="8" className="sizes-bar-name">
                {formatLength(BAR_M)}
              </text>
            </svg>
          </div>
          <p className="soft note">{words.sizesNote}</p>
        </>
      )}
    </Dialog>
  )
}
