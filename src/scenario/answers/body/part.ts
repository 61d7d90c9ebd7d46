/** What a satellite's body is put together from, in metres and in the frame that gpu/models/satelliteAttitude.ts gives:
 *  arrays face +Z (the Sun) and stretch along X, radiators stand edge-on to the Sun and to the Earth in planes of Y and Z,
 *  +Y is away from the Earth as far as the Sun allows. A part that faces the Earth instead turns about X until +Y is
 *  straight up. */

/** What is told of one by one; the shader's numbers are their places here. */
export const PART_IDS = [
  'array',
  'radiator',
  'computers',
  'battery',
  'tanks',
  'thrusters',
  'terminals',
  'bus',
] as const
export type PartId = (typeof PART_IDS)[number]

export type Material =
  | 'cells'
  | 'foil'
  | 'white'
  | 'radiator'
  | 'metal'
  | 'antenna'
  | 'glass'
  | 'back'
  | 'copper'
  | 'dark'
  | 'silver'

export type Triple = readonly [x: number, y: number, z: number]

export interface Part {
  of: PartId
  material: Material
  /** A drum narrows to `taper` of its width at its far end; a ball fills its size; a rod goes from `atM` to `toM`. */
  form: 'box' | 'drum' | 'ball' | 'rod'
  /** Of a drum along `axis`, the widths are the two others; of a rod, its width is the first. */
  sizeM: Triple
  atM: Triple
  toM?: Triple
  axis?: 0 | 1 | 2
  taper?: number
  /** About the distance of the lines on its faces as they are seen from afar; 0 for none. */
  pitchM: number
  facesEarth?: true
}

export const box = (of: PartId, material: Material, sizeM: Triple, atM: Triple, pitchM = 0): Part => ({
  of,
  material,
  form: 'box',
  sizeM,
  atM,
  pitchM,
})

export const drum = (
  of: PartId,
  material: Material,
  sizeM: Triple,
  atM: Triple,
  axis: 0 | 1 | 2 = 2,
  taper = 1,
): Part => ({ of, material, form: 'drum', sizeM, atM, axis, taper, pitchM: 0 })

export const ball = (of: PartId, material: Material, widthM: number, atM: Triple): Part => ({
  of,
  material,
  form: 'ball',
  sizeM: [widthM, widthM, widthM],
  atM,
  pitchM: 0,
})

export const rod = (of: PartId, material: Material, widthM: number, atM: Triple, toM: Triple): Part => ({
  of,
  material,
  form: 'rod',
  sizeM: [widthM, widthM, widthM],
  atM,
  toM,
  pitchM: 0,
})
