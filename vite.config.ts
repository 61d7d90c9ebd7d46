import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: 'src',
  base: './', // any static host, under any path
  publicDir: '../assets',
  plugins: [react()],
  worker: { format: 'es' }, // satellite.js has a top-level await, which an IIFE worker cannot hold
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1500 },
  preview: { port: 4173 },
  test: {
    root: resolve(import.meta.dirname),
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    env: { TZ: 'Pacific/Auckland' }, // far from UTC, so that a local date cannot pass for a UTC one
  },
})
