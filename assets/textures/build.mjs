/** Makes the images of this folder and stars.bin, once; the results are committed, so no build of the app needs this.
 *
 *  Run:   node assets/textures/build.mjs FOLDER [name ...]     (names: day night clouds water stars galaxy)
 *  FOLDER holds node_modules with these packages, installed outside this repository:
 *    npm install sharp@0.35 @nasaworldwind/worldwind@0.11.1 three-globe@2.45.2 world-atlas@2.0.2
 *                topojson-client@3 d3-celestial@0.7.35
 *  All maps are equirectangular, north up, longitude −180° at the left edge; galaxy.webp is right ascension by
 *  declination, right ascension 0 at the left edge and growing to the right.
 *  Sources and licences: ../notices.txt. */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const [folder, ...names] = process.argv.slice(2)
if (!folder) throw new Error('first argument: the folder that holds node_modules')
const require = createRequire(join(folder, 'node_modules', 'x.js'))
const sharp = require('sharp')
const { feature } = require('topojson-client')
const source = (path) => join(folder, 'node_modules', path) // by path: some packages hide files behind `exports`
const target = (name) => join(dirname(fileURLToPath(import.meta.url)), name)

const DAY_2K = source('@nasaworldwind/worldwind/build/dist/images/BMNG_world.topo.bathy.200405.3.2048x1024.jpg')
const DAY_4K = source('three-globe/example/img/earth-blue-marble.jpg')
const NIGHT = source('@nasaworldwind/worldwind/build/dist/images/dnb_land_ocean_ice_2012.png')
const CLOUDS = source('three-globe/example/clouds/clouds.png')

async function save(image, name, quality) {
  const { size } = await image.webp({ quality, effort: 6 }).toFile(target(name))
  console.log(name, size)
}

const grey = (data, width, height) => sharp(data, { raw: { width, height, channels: 1 } })

/** A ring of [longitude°, latitude°] as an SVG path on a map of this width whose left edge is `leftDeg`, drawn three
 *  times around, so that rings over the map's edge close; one that circles a pole is closed below the south pole. */
function ringPath(ring, width, leftDeg) {
  const points = []
  let previous = ring[0][0]
  let longitude = previous
  for (const [next, latitude] of [...ring, ring[0]]) {
    longitude += ((next - previous + 540) % 360) - 180
    previous = next
    points.push([((longitude - leftDeg) / 360) * width, ((90 - latitude) / 360) * width])
  }
  const shifted = (line, turns) => line.map(([x, y]) => `${(x + turns * width).toFixed(2)} ${y.toFixed(2)}`)
  const [start, end] = [points[0][0], points.at(-1)[0]]
  if (Math.abs(end - start) < width / 2) {
    return [-1, 0, 1].map((turns) => `M${shifted(points, turns).join('L')}Z`).join('')
  }
  const eastward = end > start ? points : points.toReversed()
  const line = [-2, -1, 0, 1, 2].flatMap((turns) => shifted(eastward, turns))
  return `M${line.join('L')}V${width}H${eastward[0][0] - 2 * width}Z`
}

async function day() {
  for (const width of [1024, 2048]) {
    await save(sharp(DAY_2K).resize(width, width / 2, { kernel: 'lanczos3' }), `day-${width}.webp`, 80)
  }
  await save(sharp(DAY_4K).resize(4096, 2048), 'day-4096.webp', 78)
}

/** City lights alone: the picture's blue is moonlit ground, so L = 1.12 (R − 0.30 B − 6), clamped. */
async function night() {
  const { data, info } = await sharp(NIGHT).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const mask = Buffer.alloc(info.width * info.height)
  for (let i = 0; i < mask.length; i++) {
    const light = 1.12 * (data[3 * i] - 0.3 * data[3 * i + 2] - 6)
    mask[i] = Math.min(255, Math.max(0, Math.round(light)))
  }
  for (const width of [1024, 2048]) {
    await save(grey(mask, info.width, info.height).resize(width, width / 2), `night-${width}.webp`, 80)
  }
}

async function clouds() {
  const { data, info } = await sharp(CLOUDS).extractChannel('alpha').raw().toBuffer({ resolveWithObject: true })
  for (const [width, quality] of [[1024, 70], [2048, 70], [4096, 66]]) {
    const map = grey(data, info.width, info.height).resize(width, width / 2)
    await save(map, `clouds-${width}.webp`, quality)
  }
}

/** 255 on water. Lakes count as land: Natural Earth's land polygons have none cut out. */
async function water() {
  const atlas = JSON.parse(readFileSync(source('world-atlas/land-50m.json'), 'utf8'))
  const width = 2048
  const rings = feature(atlas, atlas.objects.land).features.flatMap((f) =>
    (f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates).flat(),
  )
  const path = rings.map((ring) => ringPath(ring, width, -180)).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width / 2}">
    <rect width="100%" height="100%" fill="#fff"/><path d="${path}" fill="#000" fill-rule="evenodd"/></svg>`
  await save(sharp(Buffer.from(svg)).flatten().extractChannel(0).blur(0.6), `water-${width}.webp`, 60)
}

/** Six bytes a star, brightest first; src/gpu/sky/starCatalogue.ts reads them and documents the layout. */
function stars() {
  const { features } = JSON.parse(readFileSync(source('d3-celestial/data/stars.8.json'), 'utf8'))
  const bright = features
    .filter((star) => star.properties.mag <= 6.5)
    .sort((a, b) => a.properties.mag - b.properties.mag)
  const bytes = Buffer.alloc(6 * bright.length)
  bright.forEach(({ geometry, properties }, i) => {
    const [ra, dec] = geometry.coordinates
    const byte = (value) => Math.min(255, Math.max(0, Math.round(value)))
    bytes.writeUInt16LE(Math.round(((ra + 360) % 360) / 360 * 65536) % 65536, 6 * i)
    bytes.writeInt16LE(Math.round((dec / 90) * 32767), 6 * i + 2)
    bytes.writeUInt8(byte((properties.mag + 2) * 25), 6 * i + 4)
    bytes.writeUInt8(byte((Number(properties.bv || 0.6) + 0.5) * 100), 6 * i + 5)
  })
  writeFileSync(target('stars.bin'), bytes)
  console.log('stars.bin', bytes.length, bright.length)
}

/** The Milky Way's glow: five brightness outlines, each blurred, added up, broken into clumps. */
async function galaxy() {
  const { features } = JSON.parse(readFileSync(source('d3-celestial/data/mw.json'), 'utf8'))
  const width = 2048
  const height = width / 2
  const sum = new Float32Array(width * height)
  for (const [level, { geometry }] of features.entries()) {
    const path = geometry.coordinates.flat().map((ring) => ringPath(ring, width, 0)).join('')
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
      <rect width="100%" height="100%"/><path d="${path}" fill="#fff" fill-rule="evenodd"/></svg>`
    const blur = [26, 20, 15, 11, 9][level]
    const layer = await sharp(Buffer.from(svg)).flatten().extractChannel(0).blur(blur).raw().toBuffer()
    for (let i = 0; i < sum.length; i++) sum[i] += layer[i] / 255 * [0.16, 0.2, 0.22, 0.22, 0.2][level]
  }
  for (let i = 0; i < sum.length; i++) {
    const direction = directionAt((i % width) / width, Math.floor(i / width) / height)
    const dust = clumps(direction)
    sum[i] *= 0.2 + 5 * dust ** 3
  }
  const bytes = Buffer.from(sum.map((value) => Math.min(255, 200 * value)))
  await save(grey(bytes, width, height).resize(1024, 512), 'galaxy.webp', 88)
}

function directionAt(u, v) {
  const [ra, dec] = [2 * Math.PI * u, Math.PI * (0.5 - v)]
  return [Math.cos(dec) * Math.cos(ra), Math.cos(dec) * Math.sin(ra), Math.sin(dec)]
}

/** Invented structure for the blurred outlines: smooth value noise over five octaves on the sphere, 0 to 1. */
function clumps(direction) {
  let [sum, weight, frequency] = [0, 0.5, 5]
  for (let octave = 0; octave < 5; octave++) {
    sum += weight * valueNoise(direction.map((x) => x * frequency + 17 * octave))
    weight *= 0.56
    frequency *= 2.1
  }
  return Math.min(1, sum / 1.07)
}

function valueNoise(point) {
  const cell = point.map(Math.floor)
  const t = point.map((x, i) => x - cell[i]).map((f) => f * f * (3 - 2 * f))
  let sum = 0
  for (let corner = 0; corner < 8; corner++) {
    const at = cell.map((c, i) => c + ((corner >> i) & 1))
    const weight = t.reduce((w, f, i) => w * ((corner >> i) & 1 ? f : 1 - f), 1)
    sum += weight * hash(at)
  }
  return sum
}

/** A number in [0, 1) for a lattice point. Integer mixing after Wellons (2018), lowbias32. */
function hash([x, y, z]) {
  let h = Math.imul(x, 0x8da6b343) ^ Math.imul(y, 0xd8163841) ^ Math.imul(z, 0xcb1ab31f)
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
  return ((h ^ (h >>> 16)) >>> 0) / 2 ** 32
}

const all = { day, night, clouds, water, stars, galaxy }
for (const name of names.length ? names : Object.keys(all)) await all[name]()
