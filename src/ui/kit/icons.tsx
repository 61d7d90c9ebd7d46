/** Small pictures in the colour of the text beside them. */
import { COLOURS } from '../../lib/theme.ts'

const PATHS = {
  play: 'M7 5v14l12-7z',
  pause: 'M7 5h3.6v14H7zM13.4 5H17v14h-3.6z',
  back: 'M17 5v14L5 12z',
  undo: 'M9 5 4 10l5 5v-4h5.5a3.5 3.5 0 0 1 0 7H11v2h3.5a5.5 5.5 0 0 0 0-11H9z',
  redo: 'm15 5 5 5-5 5v-4H9.500a3.5 3.5 0 0 0 0 7H13v2H9.500a5.5 5.5 0 0 1 0-11H15z',
  close: 'm6.4 5 5.6 5.600L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.400L12 13.4 6.4 19 5 17.6 10.6 12 5 6.400z',
  chevron: 'm6 9 6 6 6-6-1.4-1.400L12 12.2 7.4 7.600z',
  link: 'M10.6 13.400a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.700l-1.5 1.5 1.4 1.4 1.5-1.500a2 2 0 1 1 2.9 2.900l-3 3a2 2 0 0 1-2.9 0zM13.4 10.600a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.700l1.5-1.5-1.4-1.4-1.5 1.500a2 2 0 1 1-2.9-2.900l3-3a2 2 0 0 1 2.9 0z',
  help: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm0 2a7 7 0 1 1 0 14 7 7 0 0 1 0-14zm-1 11h2v2h-2zm1-9.500c-2 0-3.3 1.3-3.4 3h2c.1-.7.6-1.2 1.4-1.200s1.4.5 1.4 1.200c0 .6-.4 1-1 1.4-.9.6-1.4 1.2-1.4 2.600h2c0-.8.3-1.1 1-1.6.8-.6 1.4-1.3 1.4-2.5 0-1.7-1.4-2.9-3.4-2.900z',
  language:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm6.200 5h-2.600a13 13 0 0 0-1.200-2.600A7 7 0 0 1 18.200 8zM12 5.100c.7.9 1.200 1.900 1.500 2.900h-3c.3-1 .8-2 1.500-2.900zM5.300 14a7 7 0 0 1 0-4h3.100a16 16 0 0 0 0 4zm.5 2h2.600c.3.900.7 1.800 1.200 2.600A7 7 0 0 1 5.800 16zm2.600-8H5.800a7 7 0 0 1 3.800-2.600A13 13 0 0 0 8.400 8zM12 18.900c-.7-.9-1.200-1.900-1.500-2.900h3c-.3 1-.8 2-1.500 2.900zm1.900-4.900h-3.800a14 14 0 0 1 0-4h3.800a14 14 0 0 1 0 4zm.5 4.600c.5-.8.900-1.700 1.200-2.600h2.600a7 7 0 0 1-3.800 2.600zm1.200-4.600a16 16 0 0 0 0-4h3.100a7 7 0 0 1 0 4z',
  scene: 'm12 3 8 4.500v9L12 21l-8-4.500v-9z',
  compare: 'M5 12h3v8H5zm5.5-8h3v16h-3zM16 9h3v11h-3z',
  time: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zm1 4v4.600l3 3-1.4 1.4-3.6-3.600V7z',
  atlas: 'M4 4h16v16H4zm2 2v12h12V6zm6 2.500c2 0 3.500 2.500 4.500 7.500h-9c1-5 2.500-7.500 4.500-7.500z',
  story:
    'M4 5h7c.6 0 1 .4 1 1 0-.6.4-1 1-1h7v13h-7c-.6 0-1 .4-1 1 0-.6-.4-1-1-1H4zm2 2v9h4.500c.2 0 .3 0 .5.100V7zm12 0h-5v9.100c.2-.1.3-.1.5-.1H18z',
  save: 'M11 4h2v8.600l3.3-3.300 1.4 1.400-5.7 5.700-5.7-5.700 1.400-1.400 3.3 3.300zM5 18h14v2H5z',
  more: 'M4 10.300h3.400v3.400H4zm6.300 0h3.400v3.400h-3.400zm6.300 0H20v3.400h-3.400z',
  present: 'M3 4h18v13h-8v2h3v2H8v-2h3v-2H3zm2 2v9h14V6z',
  open: 'M5 5h6v2H7v10h10v-4h2v6H5zm8 0h6v6h-2V8.400l-6.3 6.3-1.4-1.400L15.6 7H13z',
  widen: 'M8 7v4h8V7l5 5-5 5v-4H8v4l-5-5z',
  rename: 'm15.500 4.500 4 4L9 19H5v-4zM7 15.800V17h1.200l8.500-8.500-1.200-1.200z',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" data-icon={name} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}

/** The mark: a ring along the line between day and night. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M16 6a10 10 0 0 0 0 20z" fill={COLOURS.globeNight} />
      <path d="M16 6a10 10 0 0 1 0 20z" fill={COLOURS.globeDay} />
      <ellipse
        cx="16"
        cy="16"
        rx="5"
        ry="14.5"
        fill="none"
        stroke={COLOURS.sun}
        strokeWidth="2.2"
        transform="rotate(16 16 16)"
      />
    </svg>
  )
}
