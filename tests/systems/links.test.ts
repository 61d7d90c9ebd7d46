/** Laser links against what flies and is published: Starlink's terminals, Suncatcher's apertures, van Berkel's fabrics. */
import { expect, test } from 'vitest'
import { GROUND_BISECTION_BPS_PER_W, TERMINAL } from '../../src/scenario/facts/links.ts'
import { bisectionLinks, gathered, linkBps } from '../../src/systems/links.ts'

test('5 W through 10 cm give about the 100 Gb/s that Starlink has to 5,400 km, and fall with the square of the way', () => {
  const bps = linkBps(TERMINAL, 5400e3)
  expect(bps).toBeGreaterThan(40e9)
  expect(bps).toBeLessThan(160e9)
  expect(linkBps(TERMINAL, 2700e3) / bps).toBeCloseTo(4, 9)
  // By hand: 3.2 W are left of 5, the spot is 2 × 5,400 km × 18.9 µrad wide, a photon 1.2816e-19 J.
  const byHand = (5 * 0.64 * (0.1 / (2 * 5400e3 * 1.891e-5)) ** 2) / (100 * 1.2816e-19)
  expect(bps / byHand).toBeCloseTo(1, 3)
})

test('close by an aperture gathers all, and its colours are the limit: 9.6 Tb/s', () => {
  expect(gathered(TERMINAL, 1000)).toBe(1)
  expect(linkBps(TERMINAL, 1000)).toBe(9.6e12)
})

test('8,000 satellites on a square torus of 100 Gb/s links: 2.25 TB/s across, 12,880 times less than on the ground', () => {
  const side = Math.sqrt(8000)
  const across = (bisectionLinks('grid', side, side) * 100e9) / 8
  expect(Math.abs(across / 2.25e12 - 1)).toBeLessThan(0.01)
  const ground = GROUND_BISECTION_BPS_PER_W * 8000 * 100e3
  expect(Math.abs(ground / across / 12_880 - 1)).toBeLessThan(0.01)
})

test('a ring is cut twice, a pair once, a lattice along its side', () => {
  expect(bisectionLinks('grid', 1, 64)).toBe(2)
  expect(bisectionLinks('grid', 1, 2)).toBe(1)
  expect(bisectionLinks('grid', 72, 22)).toBe(44)
  expect(bisectionLinks('lattice', 1, 81)).toBe(9)
})
