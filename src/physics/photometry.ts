/** How bright does a satellite look? A diffuse sphere of its cross-section and albedo: no glints, no shape, no attitude.
 *  Real ones scatter about such a model (OneWeb by 0.6 mag: arXiv:2603.21859, 2026), and built to be dark they are
 *  magnitudes fainter: a reference without mitigation, not a prediction.
 *  Source: Boley, Lawler & Rein (2026), Rings in the Sky, arXiv:2608.02757, eq. 2; the phase function is Russell's
 *  (1916), ApJ 43, 173. */

/** Of the Sun at 1 AU, V band. Boley, Lawler & Rein (2026), eq. 2. */
const SUN_MAGNITUDE = -26.77

/** Light of a diffuse sphere relative to its full phase. @param phaseRad angle Sun – satellite – eye, 0 when full */
export const diffuseSpherePhase = (phaseRad: number): number =>
  (Math.sin(phaseRad) + (Math.PI - phaseRad) * Math.cos(phaseRad)) / Math.PI

/** Flux at full phase from `rangeM`, in units of a star of magnitude 0, before any air.
 *  @param albedoAreaM2 albedo times cross-section */
export const fullPhaseFlux = (albedoAreaM2: number, rangeM: number, sunDistanceAu: number): number =>
  (10 ** (-0.4 * SUN_MAGNITUDE) * (2 / (3 * Math.PI)) * albedoAreaM2) / (rangeM * sunDistanceAu) ** 2

export const magnitudeOfFlux = (flux: number): number => -2.5 * Math.log10(flux)
export const fluxOfMagnitude = (magnitude: number): number => 10 ** (-0.4 * magnitude)
