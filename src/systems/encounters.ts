/** If satellites of a shell stopped keeping out of each other's way, how often would two of them meet? Kinetic theory:
 *  circular orbits of one inclination with nodes evenly around, spread evenly through a thickness. Orders of magnitude: a
 *  real fleet begins in even slots. Left out: debris, other fleets, satellites of one plane.
 *  Each pair of planes crosses twice; the pair's rate is w v / (2π² a² cos(γ/2)), γ being the angle between them and w how
 *  wide one is to the other, mean over their heights: σ/Δh where σ is small beside Δh², else crossingWidthM.
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
}

/** Times a second that satellites pass one another, of all pairs. @param widthM of the strip in which they do */
function passesPerS({ satellites, semiMajorAxisM, inclinationRad, nodes }: Swarm, widthM: number): number {
  const pairs = (satellites * (satellites - 1)) / 2
  const speedMS = Math.sqrt(GM_EARTH_M3_S2 / semiMajorAxisM)
  const areaM2 = 2 * Math.PI ** 2 * semiMajorAxisM ** 2
  return (pairs * widthM * speedMS * crossingFactor(inclinationRad, nodes)) / areaM2
}

/** Two discs touch where their centres come within both radii: four times one's area. */
export const encounterAreaM2 = (areaM2: number): number => 4 * areaM2

/** Collisions a second, of all pairs. @param areaM2 of one satellite, mean as seen from all sides */
export const meetingsPerS = (swarm: Swarm, areaM2: number): number =>
  passesPerS(swarm, encounterAreaM2(areaM2) / swarm.thicknessM)

/** Width in which centres come within a distance of each other, mean over two heights anywhere in a thickness: they fly
 *  level, so that one z above the other is missed by √(d² − z²) to each side. πd²/Δh where d is small beside Δh, 2d where
 *  Δh is small beside d. */
export function crossingWidthM(distanceM: number, thicknessM: number): number {
  const [d, h] = [distanceM, Math.min(distanceM, thicknessM)]
  const level = Math.sqrt(d * d - h * h)
  const strip = 2 * (h * level + d * d * Math.asin(h / d)) // ∫ 4 √(d² − z²) dz to h
  // The same times z/Δh, few being far apart in height: 4/3 (d³ − level³), whose first factor is h²/(d + level).
  const leaning = ((4 / 3) * h * h * (d * d + d * level + level * level)) / (d + level) / thicknessM
  return (strip - leaning) / thicknessM
}

/** Times a second that centres come within a distance, of all pairs. */
export const encountersPerS = (swarm: Swarm, distanceM: number): number =>
  passesPerS(swarm, crossingWidthM(distanceM, swarm.thicknessM))
