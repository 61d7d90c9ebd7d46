/** Labels with leader lines over the picture: plain DOM and SVG, moved after each frame without React. */
import { useEffect, useRef } from 'react'
import { Quaternion, Vector3 } from 'three'
import { formatDegrees, formatPercent } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { DEG, TWO_PI } from '../lib/units.ts'
import { scale } from '../lib/vec3.ts'
import { EARTH_EQUATORIAL_RADIUS_M } from '../physics/constants.ts'
import { ecef, eciFromEcef } from '../physics/frames.ts'
import { ltanFromRaanH, SUN_SYNCHRONOUS_RATE_RAD_S } from '../physics/orbit.ts'
import { gmstRad } from '../physics/time.ts'
import { type Model, planeOfGroup } from '../scenario/model.ts'
import { comparisonModel, currentModel } from '../state/derived.ts'
import { frame } from '../state/frame.ts'
import { store, useApp } from '../state/store.ts'
import { type Fleet, orbitOfPlane, PLANE_STRIDE } from '../systems/constellation.ts'
import { equivalentEclipseRad, newPlaneShadow, planeShadow } from '../systems/fleet.ts'
import { type Area, type Box, chooseAnchor, separate } from './labels.ts'
import { onSceneFrame } from './sceneFrame.ts'
import { projectEci, view } from './view.ts'

const KINDS = ['orbit', 'comparison', 'shadow', 'site'] as const
type Kind = (typeof KINDS)[number]

/** Where each label stands from its anchor, in pixels, away from the Earth's middle, and which way its anchor is sought
 *  on a ring: x counts towards the shadow's side of the picture. */
const PLACE: Record<Kind, { dx: number; dy: number; towards: { x: number; y: number } }> = {
  orbit: { dx: 64, dy: 44, towards: { x: 0.2, y: 1 } },
  comparison: { dx: 56, dy: -64, towards: { x: 0.9, y: -1 } },
  shadow: { dx: -40, dy: -10, towards: { x: 1, y: 0 } },
  site: { dx: 22, dy: -14, towards: { x: 0, y: 0 } },
}
/** The shadow's name stands this many radii behind the Earth. */
const SHADOW_LABEL_RADII = 2.6
const CANDIDATES = 48

/** What an orbit is called, from its elements: a dawn–dusk ring is sun-synchronous within an hour of 06 or 18. */
function orbitName(fleet: Fleet, plane: number): string {
  const orbit = orbitOfPlane(fleet, plane)
  const isSunSynchronous = Math.abs(orbit.raanRateRadS / SUN_SYNCHRONOUS_RATE_RAD_S - 1) < 1e-6
  if (!isSunSynchronous) return t('label.inclined', { inclination: Math.round(orbit.inclinationRad / DEG) })
  const ltanH = ltanFromRaanH(orbit.raanRad, orbit.epochMs)
  const fromDawn = Math.abs((ltanH % 12) - 6)
  return fromDawn <= 1 ? t('label.dawnDusk') : t('label.sunSynchronous')
}

const shadow = newPlaneShadow()
function orbitLight({ states }: Model, plane: number): string {
  const eclipse = equivalentEclipseRad(planeShadow(states, plane, frame.sun, shadow)) / TWO_PI
  const light = eclipse === 0 ? t('label.allLit') : t('label.partShadow', { percent: formatPercent(eclipse) })
  if (!store.getState().view.beta) return light
  return t('label.withBeta', { light, beta: formatDegrees(Math.asin(shadow.sinBeta) / DEG) })
}

/** Points along a plane's circle, in metres. */
function ringPoint({ fleet, states }: Model, plane: number, index: number): [number, number, number] {
  const o = plane * PLANE_STRIDE
  const angle = (index * TWO_PI) / CANDIDATES
  const c = fleet.semiMajorAxisM[plane]! * Math.cos(angle)
  const s = fleet.semiMajorAxisM[plane]! * Math.sin(angle)
  return [states[o]! * c + states[o + 2]! * s, states[o + 1]! * c + states[o + 3]! * s, states[o + 4]! * s]
}

/** −1 where the shadow falls to the left of the picture, 1 to the right. */
function shadowSide(): number {
  const { camera, sunDirection } = view
  return camera && side.copy(sunDirection).applyQuaternion(turn.copy(camera.quaternion).invert()).x > 0
    ? -1
    : 1
}
const side = new Vector3()
const turn = new Quaternion()

const free = (side: string): number =>
  Number.parseFloat(document.documentElement.style.getPropertyValue(`--free-${side}`)) || 0

interface Drawn {
  text: HTMLDivElement
  title: HTMLElement
  detail: HTMLElement
  leader: SVGGElement | null
  lastAnchor: number
  box: Box
}

function anchorOf(kind: Kind, drawn: Drawn): { x: number; y: number; title: string; detail: string } | null {
  const { view: settings, sites, scenario } = store.getState()
  if (kind === 'shadow') {
    if (!settings.shadow) return null
    const at = projectEci(scale(frame.sun.directionEci, -SHADOW_LABEL_RADII * EARTH_EQUATORIAL_RADIUS_M))
    return at && { ...at, title: t('label.shadow'), detail: '' }
  }
  if (kind === 'site') {
    const site = sites.find((one) => one.id === scenario.site)
    if (!site || !settings.siteMarker) return null
    // On the sphere that is drawn, not on the ellipsoid (up to 21 km below it).
    const latitude = site.latitudeDeg * DEG
    const longitude = site.longitudeDeg * DEG
    const r = EARTH_EQUATORIAL_RADIUS_M * Math.cos(latitude)
    const place = ecef(
      r * Math.cos(longitude),
      r * Math.sin(longitude),
      EARTH_EQUATORIAL_RADIUS_M * Math.sin(latitude),
    )
    const at = projectEci(eciFromEcef(place, gmstRad(frame.utcMs)))
    return at && { ...at, title: site.name.split(',')[0]!, detail: t('label.sameLoad') }
  }
  const model = kind === 'orbit' ? currentModel() : comparisonModel()
  if (!model || (kind === 'orbit' && !settings.orbits && model.fleet.satelliteCount > 1)) return null
  const plane = planeOfGroup(model, kind === 'orbit' ? settings.group - 1 : 0)
  const candidates = Array.from({ length: CANDIDATES }, (_, i) => projectEci(ringPoint(model, plane, i)))
  const { x, y } = PLACE[kind].towards
  const chosen = chooseAnchor(candidates, { x: x * shadowSide(), y }, drawn.lastAnchor)
  drawn.lastAnchor = chosen
  const at = candidates[chosen]
  return at ? { ...at, title: orbitName(model.fleet, plane), detail: orbitLight(model, plane) } : null
}

/** From an anchor to its box: to the near end of its first line, or straight up or down where the box is above or below. */
function leaderTo(box: Box, x: number, y: number): string {
  const middle = box.y + 11
  if (x > box.x - 24 && x < box.x + box.width + 24) {
    const edge = box.y > y ? box.y - 3 : box.y + box.height + 3
    const at = Math.min(Math.max(x, box.x + 8), box.x + box.width - 8)
    return Math.abs(edge - y) < 12 ? '' : `${x},${y} ${at},${edge}`
  }
  const isRight = box.x > x
  const end = isRight ? box.x - 6 : box.x + box.width + 6
  return `${x},${y} ${isRight ? Math.max(x, end - 18) : Math.min(x, end + 18)},${middle} ${end},${middle}`
}

const setText = (element: HTMLElement, text: string): void => {
  if (element.textContent !== text) element.textContent = text
}

function draw(labels: Map<Kind, Drawn>): void {
  const area: Area = {
    left: free('left') + 12,
    top: free('top') + 8,
    right: view.widthPx - free('right') - 12,
    bottom: view.heightPx - free('bottom') - 8,
  }
  const middleX = (area.left + area.right) / 2
  const shown: { kind: Kind; drawn: Drawn; x: number; y: number }[] = []
  for (const kind of KINDS) {
    const drawn = labels.get(kind)!
    const anchor = store.getState().view.labels ? anchorOf(kind, drawn) : null
    const isInside =
      anchor && anchor.x > area.left && anchor.x < area.right && anchor.y > area.top && anchor.y < area.bottom
    const visibility = isInside ? 'visible' : 'hidden'
    drawn.text.style.visibility = visibility
    if (drawn.leader) drawn.leader.style.visibility = visibility
    if (!isInside) continue
    const titleBefore = drawn.title.textContent
    const detailBefore = drawn.detail.textContent
    setText(drawn.title, anchor.title)
    setText(drawn.detail, anchor.detail)
    if (anchor.title !== titleBefore || anchor.detail !== detailBefore || drawn.box.width === 0) {
      drawn.box.width = drawn.text.offsetWidth
      drawn.box.height = drawn.text.offsetHeight
    }
    const isLeft = kind !== 'site' && kind !== 'shadow' && anchor.x < middleX
    drawn.box.x = isLeft ? anchor.x - PLACE[kind].dx - drawn.box.width : anchor.x + PLACE[kind].dx
    drawn.box.y = anchor.y + PLACE[kind].dy
    shown.push({ kind, drawn, x: anchor.x, y: anchor.y })
  }
  separate(
    shown.map(({ drawn }) => drawn.box),
    area,
  )
  for (const { kind, drawn, x, y } of shown) {
    const { box } = drawn
    drawn.text.style.transform = `translate(${Math.round(box.x)}px, ${Math.round(box.y)}px)`
    if (!drawn.leader) continue
    drawn.leader.querySelector('circle')?.setAttribute('transform', `translate(${x} ${y})`)
    drawn.leader.querySelector('polyline')?.setAttribute('points', kind === 'site' ? '' : leaderTo(box, x, y))
  }
}

export function Labels() {
  const root = useRef<HTMLDivElement>(null)
  const isShown = useApp((state) => state.view.labels)
  useEffect(() => {
    const element = root.current
    if (!element) return
    const labels = new Map<Kind, Drawn>(
      KINDS.map((kind) => {
        const text = element.querySelector<HTMLDivElement>(`.scene-label[data-kind="${kind}"]`)!
        return [
          kind,
          {
            text,
            title: text.querySelector('strong')!,
            detail: text.querySelector('span')!,
            leader: element.querySelector<SVGGElement>(`g[data-kind="${kind}"]`),
            lastAnchor: -1,
            box: { x: 0, y: 0, width: 0, height: 0 },
          },
        ]
      }),
    )
    return onSceneFrame(() => draw(labels))
  }, [])
  return (
    <div className="scene-labels" ref={root} aria-hidden="true" hidden={!isShown}>
      <svg aria-hidden="true">
        {KINDS.filter((kind) => kind !== 'shadow').map((kind) => (
          <g key={kind} data-kind={kind}>
            <polyline />
            <circle r={kind === 'site' ? 6 : 4.5} />
          </g>
        ))}
      </svg>
      {KINDS.map((kind) => (
        <div key={kind} className="scene-label" data-kind={kind}>
          <strong />
          <span />
        </div>
      ))}
    </div>
  )
}
