/** Loads the Earth's maps, decoded off the main thread. Rows run from the north down (ImageBitmaps cannot be flipped
 *  on upload); grey maps live on the GPU as one byte a texel. */
import * as THREE from 'three'

/** Address of a texture by its file's name. */
export type UrlOf = (name: string) => string

export interface EarthMaps {
  day: THREE.Texture
  night: THREE.Texture
  clouds: THREE.Texture
}

/** Texels round the equator. */
export type MapSize = 1024 | 2048 | 4096
/** Of the night there is no sharper map. */
const SHARPEST_NIGHT = 2048

/** Files of the maps of a size, where those of another stand: the same stand in the end, whatever came between. */
export function mapFiles(
  size: MapSize,
  before: 0 | MapSize,
): { day: string; clouds: string; night?: string } {
  const files = { day: `day-${size}.webp`, clouds: `clouds-${size}.webp` }
  const night = Math.min(size, SHARPEST_NIGHT)
  return night > before ? { ...files, night: `night-${night}.webp` } : files
}

export async function loadMaps(
  urlOf: UrlOf,
  files: ReturnType<typeof mapFiles>,
  anisotropy?: number,
): Promise<Omit<EarthMaps, 'night'> & Partial<EarthMaps>> {
  const [day, clouds, night] = await Promise.all([
    loadColorMap(urlOf(files.day), anisotropy),
    loadGreyMap(urlOf(files.clouds), anisotropy),
    files.night && loadGreyMap(urlOf(files.night), anisotropy),
  ])
  return night ? { day, clouds, night } : { day, clouds }
}

async function loadColorMap(url: string, anisotropy?: number): Promise<THREE.Texture> {
  const texture = await load(url, anisotropy)
  texture.colorSpace = THREE.SRGBColorSpace
  return texture
}

export async function loadGreyMap(url: string, anisotropy?: number): Promise<THREE.Texture> {
  const texture = await load(url, anisotropy)
  texture.format = THREE.RedFormat
  return texture
}

async function load(url: string, anisotropy = 4): Promise<THREE.Texture> {
  const loader = new THREE.ImageBitmapLoader()
  loader.setOptions({ premultiplyAlpha: 'none', colorSpaceConversion: 'none' })
  const texture = new THREE.Texture(await loader.loadAsync(url))
  texture.flipY = false
  texture.wrapS = THREE.RepeatWrapping
  texture.minFilter = THREE.LinearMipmapLinearFilter
  texture.anisotropy = anisotropy
  texture.needsUpdate = true
  return texture
}
