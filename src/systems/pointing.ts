/** How squarely does an array face the Sun, by how it is held? One cosine a plane and instant, whatever the satellites are:
 *  - *two axes*: its normal follows the Sun: 1.
 *  - *one axis*: a drive about the orbit's normal turns it to the Sun's projection on the orbit plane. What is left is the
 *    Sun's elevation over that plane, β, which nothing turns away: cos β. The first of the two joints of a station's
 *    arrays (α and β): Kumar & Heck (1991), Power Optimal Single-Axis Articulating Strategies, NASA CR-187510.
 *  - *body-fixed*: no drive; the panel's normal stands along the orbit's, on the sunny side (the satellite turns over when
 *    β changes its sign), as satellites of dawn–dusk orbits hold theirs: |sin β|.
 *  The power of a plate goes by the cosine: Larson & Wertz (1999), SMAD, eq. 11-7. Left out: what a body shades of its
 *  array, and reflection at glancing angles (under 2 % to 50°). A panel fixed towards the zenith or along the flight would
 *  need a cosine for each place on the orbit, which cost and closed form do not allow: it is not offered. */
import { dot, normalize, scale, sub, type Vec3 } from '../lib/vec3.ts'

export const POINTINGS = ['two-axes', 'one-axis', 'body-fixed'] as const
export type Pointing = (typeof POINTINGS)[number]

/** Cosine of the angle between the array's normal and the Sun. @param cosBeta of the Sun's elevation over the orbit plane */
export function incidenceCosine(pointing: Pointing, cosBeta: number): number {
  if (pointing === 'two-axes') return 1
  return pointing === 'one-axis' ? cosBeta : Math.sqrt(Math.max(0, 1 - cosBeta * cosBeta))
}

/** Where the array looks. All unit. */
export function arrayNormal<V extends Vec3>(pointing: Pointing, sun: V, orbitNormal: NoInfer<V>): V {
  if (pointing === 'two-axes') return sun
  const sinBeta = dot(sun, orbitNormal)
  if (pointing === 'body-fixed') return sinBeta < 0 ? scale(orbitNormal, -1) : orbitNormal
  const inPlane = sub(sun, scale(orbitNormal, sinBeta))
  // Where the Sun stands along the normal, the drive has nothing to follow, and the array is edge-on whatever it does.
  return dot(inPlane, inPlane) > 1e-12 ? normalize(inPlane) : sun
}
