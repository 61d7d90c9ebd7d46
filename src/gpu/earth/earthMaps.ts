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

/** Texels round the equator. Of the night there is no map of 4096. */
export type MapSize = 1024 | 2048 | 4096

export async function loadMaps(
  urlOf: UrlOf,
  size: MapSize,
  anisotropy?: number,
): Promise<Omit<EarthMaps, 'night'> & Partial<EarthMaps>> {
  const [day, clouds, night] = await Promise.all([
    loadColorMap(urlOf(`day-${size}.webp`), anisotropy),
    loadGreyMap(urlOf(`clouds-${size}.webp`), anisotropy),
    size < 4096 ? loadGreyMap(urlOf(`night-${size}.webp`), anisotropy) : undefined,
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
