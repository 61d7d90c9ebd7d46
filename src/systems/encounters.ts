/** If satellites of a shell stopped keeping out of each other's way, how often would two of them meet? Kinetic theory:
 *  circular orbits of one inclination with nodes evenly around, spread evenly through a thickness. Orders of magnitude: a
 *  real fleet begins in even slots. Left out: debris, other fleets, satellites of one plane.
 *  Each pair of planes crosses twice; the pair's rate is σ v / (2π² a² Δh cos(γ/2)), γ being the angle between them.
 *  Öpik (1951), Proc. R. Irish Acad. 54A, 165; Kessler & Cour-Palais (1978), J. Geophys. Res. 83, 2637. */
import { GM_EARTH_M3_S2 } from '../physics/constants.ts'

/** How the planes' nodes stand: evenly around the whole circle, or a half of it. */
export interface Nodes {
  planes: number
  spreadRad: number
}

/** Mean over pairs of satellites of 1/cos(γ/2), γ being the angle between their planes: how much more often steep orbits
 *  meet. Satellites of one plane only overtake one another: their pairs count nothing. */
export function crossingFactor(inclinationRad: number, { planes, spreadRad }: Nodes): number {
  const [sine, cosine] = [Math.sin(inclinationRad), Math.cos(inclinationRad)]
  const isCircle = spreadRad > 1.5 * Math.PI
  let sum = 0
  for (let k = 1; k < planes; k++) {
    const cosGamma = cosine * cosine + sine * sine * Math.cos((k * spreadRad) / planes)
    const pairs = isCircle ? 1 / planes : (2 * (planes - k)) / planes ** 2
    sum += pairs / Math.sqrt(Math.max(1 + cosGamma, 1e-9) / 2)
  }
  return sum
}

export interface Swarm {
  satellites: number
  semiMajorAxisM: number
  inclinationRad: number
  nodes: Nodes
  thicknessM: number
  /** Mean of one satellite as seen from all sides. */
  areaM2: number
}

/** Two discs touch where their centres come within both radii: four times one's area. */
export const encounterAreaM2 = (areaM2: number): number => 4 * areaM2

/** Meetings a second within an area around each, of all pairs. */
export function meetingsPerS(swarm: Swarm): number {
  const { satellites, semiMajorAxisM, inclinationRad, nodes, thicknessM, areaM2 } = swarm
  const pairs = (satellites * (satellites - 1)) / 2
  const speedMS = Math.sqrt(GM_EARTH_M3_S2 / semiMajorAxisM)
  const volume = 2 * Math.PI ** 2 * semiMajorAxisM ** 2 * thicknessM
  return (pairs * encounterAreaM2(areaM2) * speedMS * crossingFactor(inclinationRad, nodes)) / volume
}
