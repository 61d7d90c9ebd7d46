/** Where figures come from. Grades: P primary text or code read; S press or secondary page; R relayed by a third party;
 *  D derived here; A an assumption of ours, with what would replace it. Collected 2026-11-23. */
export interface Source {
  title: string
  organisation: string
  date: string
  url?: string
  grade: 'P' | 'S' | 'R' | 'D' | 'A'
}

export const SOURCES = {
  'ai1-aug': {
    title:
      'Starmind: AI1 data sheet (75 m × 30 m, 175 kW average, 250 kW peak, 210 kW solar, 160 m² radiator)',
    organisation: 'SpaceX',
    date: '2026-08',
    url: 'https://www.spacex.com/spacexai/starmind',
    grade: 'R',
  },
  'ai1-jun': {
    title:
      'SpaceX details its AI1 compute satellite (120 kW average, 150 kW peak, 250 W/m², 110 m² radiator)',
    organisation: "Tom's Hardware",
    date: '2026-06',
    url: 'https://www.tomshardware.com/tech-industry/spacex-details-its-ai1-compute-satellite',
    grade: 'S',
  },
  'fcc-letter': {
    title:
      'Letter of 29 May 2026 with Table 1 (six shell groups, 3,000 kg a satellite), SAT-LOA-20260108-00016',
    organisation: 'SpaceX to FCC, relayed by S. Ross (Virginia Tech) and A. Boley et al.',
    date: '2026-05-29',
    url: 'https://github.com/norabolig/odc_sky_impacts',
    grade: 'R',
  },
  'fcc-notice': {
    title: 'Public notice DA 26-113: application for up to 1,000,000 satellites accepted for filing',
    organisation: 'FCC Space Bureau',
    date: '2026-02-04',
    url: 'https://docs.fcc.gov/public/attachments/DA-26-113A1.pdf',
    grade: 'S',
  },
  suncatcher: {
    title: 'Towards a future space-based, highly scalable AI infrastructure system design (v2)',
    organisation: 'Google, arXiv:2511.19468',
    date: '2026-06-17',
    url: 'https://arxiv.org/abs/2511.19468',
    grade: 'P',
  },
  mccalip: {
    title: 'Economics of Orbital vs Terrestrial Data Centers (model code)',
    organisation: 'A. McCalip',
    date: '2025-12-15',
    url: 'https://andrewmccalip.com/space-datacenters',
    grade: 'P',
  },
  'starcloud-2024': {
    title: 'Why we should train AI in space, white paper v1.03 (40 MW for ten years)',
    organisation: 'Starcloud, then Lumen Orbit',
    date: '2024-09',
    url: 'https://starcloudinc.github.io/wp.pdf',
    grade: 'R',
  },
  turyshev: {
    title: 'Orbital Data Centers: Spacecraft Constraints and Economic Viability',
    organisation: 'S. Turyshev (JPL), arXiv:2604.27197',
    date: '2026-04-29',
    url: 'https://arxiv.org/abs/2604.27197',
    grade: 'R',
  },
  vanberkel: {
    title: 'The Cost and Network Limits of Space-Based AI Compute',
    organisation: 'K. van Berkel (TU Eindhoven), arXiv:2607.14172',
    date: '2026-07-15',
    url: 'https://arxiv.org/abs/2607.14172',
    grade: 'R',
  },
  'spacex-filing': {
    title: 'Narrative of SAT-LOA-20260108-00016: a million tonnes a year at 100 kW a tonne',
    organisation: 'SpaceX to FCC',
    date: '2026-01-30',
    url: 'https://cdn.geekwire.com/wp-content/uploads/2026/01/SpaceX-Center.pdf',
    grade: 'R',
  },
  rubin: {
    title: 'Vera Rubin rack of 72 GPU packages: 3.6 EF FP4, 1.2 EF FP8, 3.3 times a GB300 NVL72',
    organisation: 'NVIDIA GTC 2025 announcement, relayed',
    date: '2025-03',
    url: 'https://megaobzor.com/NVIDIA-predstavila-novii-superkomputer-dlja-II.html',
    grade: 'R',
  },
  'nasa-dod': {
    title: 'Depth of discharge 30 to 40 % for lithium-ion in low Earth orbit (NTRS 20070018197)',
    organisation: 'NASA',
    date: '2007',
    url: 'https://ntrs.nasa.gov/search.jsp?R=20180003481',
    grade: 'R',
  },
  'radiator-coating': {
    title:
      'Radiator coatings: emissivity 0.84 to 0.92; solar absorptance 0.09 of new optical solar reflectors, more with age',
    organisation: 'Orbital Data Centers report, B. Szyma',
    date: '2026-07',
    url: 'https://github.com/BartekSzyma/Orbital-Data-Centers',
    grade: 'R',
  },
  pvwatts: {
    title: 'PVWatts: temperature coefficient of crystalline silicon (−0.37 %/K as in our ground model)',
    organisation: 'NREL',
    date: '2024',
    url: 'https://pvwatts.nrel.gov/',
    grade: 'S',
  },
  starlink: {
    title:
      'Starlink first shell: 72 planes of 22 at 550 km, 53° (phasing 39 is the usual reading, not in the order)',
    organisation: 'FCC 21-48',
    date: '2021-04-27',
    grade: 'R',
  },
  iss: {
    title: 'International Space Station: about 420 km, 51.6°',
    organisation: 'NASA',
    date: '2026',
    url: 'https://www.nasa.gov/reference/international-space-station/',
    grade: 'S',
  },
  google: {
    title: 'Data centers: power usage effectiveness, hyperscale 1.08 to 1.25, central 1.15',
    organisation: 'AWS, Google, Meta, Microsoft reports collected by DCD',
    date: '2025',
    url: 'https://www.datacenterdynamics.com/en/news/aws-global-data-centers-achieved-pue-of-115-in-2023/',
    grade: 'S',
  },
  starcloud: {
    title:
      'Up to 88,000 satellites, 600 to 850 km, dusk–dawn; SAT-LOA-20260202-00073. Starcloud-3: 200 kW, 3 t',
    organisation: 'Starcloud filing, DOC-419509A1; TechCrunch',
    date: '2026-03-13',
    url: 'https://docs.fcc.gov/public/attachments/DOC-419509A1.pdf',
    grade: 'R',
  },
  sunrise: {
    title: 'Project Sunrise: up to 51,600 satellites, sun-synchronous, 500 to 1,800 km; no power filed',
    organisation: 'Blue Origin filing; layout as coded by Boley, Lawler & Rein (2026)',
    date: '2026-03-19',
    url: 'https://regmedia.co.uk/2026/03/20/fcc_filing.pdf',
    grade: 'R',
  },
  cowboy: {
    title: 'Stampede: 20,000 satellites of 1 MW, 700 to 1,000 km, sun-synchronous',
    organisation: 'Cowboy Space filing; Satnews; layout as coded by Boley, Lawler & Rein (2026)',
    date: '2026-05-18',
    url: 'https://satnews.com/2026/05/18/cowboy-raises-275m-and-files-for-20000-orbital-data-centers-forcing-the-odc-thesis-into-view/',
    grade: 'R',
  },
  orbital: {
    title: 'Up to 100,000 satellites, 500 to 800 km, sun-synchronous, 10 GW in all',
    organisation: 'Orbital Inc. filing; Signaldesk',
    date: '2026',
    url: 'https://signaldesk.news/orbital-plans-space-data-centres-to-power-ai-seeks-fcc-clearance-for-100',
    grade: 'S',
  },
  ours: { title: 'Assumption of this project', organisation: 'Dawnline', date: '2026-11', grade: 'A' },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof SOURCES
