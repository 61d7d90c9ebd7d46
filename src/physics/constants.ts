/** Value, unit, source; nothing else. Chosen equal to the reference data of tests/fixtures/reference. */

/** Earth's gravitational parameter. EGM96; Montenbruck & Gill (2000), Satellite Orbits, table 3.2. */
export const GM_EARTH_M3_S2 = 398600.4418e9
/** WGS84 equatorial radius; also the radius of the shadow-casting sphere. NIMA TR8350.2 (2000). */
export const EARTH_EQUATORIAL_RADIUS_M = 6378137
/** WGS84 flattening. NIMA TR8350.2 (2000). */
export const EARTH_FLATTENING = 1 / 298.257223563
/** Second zonal harmonic, unnormalised. EGM96, Lemoine et al. (1998), NASA/TP-1998-206861. */
export const EARTH_J2 = 0.0010826266835531513
/** IAU 2012 Resolution B2. */
export const ASTRONOMICAL_UNIT_M = 149597870700
/** Nominal solar radius. IAU 2015 Resolution B3. */
export const SUN_RADIUS_M = 695700e3
/** Mean lunar radius. IAU WGCCRE, Archinal et al. (2018), doi:10.1007/s10569-017-9805-5. */
export const MOON_RADIUS_M = 1737.4e3
/** Exact, by the definition of the metre. SI brochure (2019). */
export const SPEED_OF_LIGHT_M_S = 299792458
/** Total solar irradiance at 1 AU. Kopp & Lean (2011), doi:10.1029/2010GL045777; NASA TSIS-1 gives 1361.6 ± 0.3. */
export const SOLAR_CONSTANT_WM2 = 1361
/** Tropical year: one turn of the mean Sun. Explanatory Supplement to the Astronomical Almanac (1992), table 15.3. */
export const TROPICAL_YEAR_DAYS = 365.2421897
/** CODATA 2018. */
export const STEFAN_BOLTZMANN_WM2_K4 = 5.670374419e-8
/** Earth's mean thermal emission. Wielicki et al. (1996), CERES, global mean near 237 to 240 W/m². */
export const EARTH_INFRARED_WM2 = 237
/** Earth's mean Bond albedo. CERES global mean 0.29 to 0.30. */
export const EARTH_ALBEDO = 0.3
