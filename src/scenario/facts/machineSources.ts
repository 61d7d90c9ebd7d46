/** Where the figures of one satellite as a machine come from: chips, language models, mass, orbit life. Apart from the
 *  sources of the rest (sources.ts), so that the page fetches them with what tells them. Grades as there. */
import { CHIP_SOURCES } from './chipSources.ts'
import { SOURCES, type Source, type SourceId } from './sources.ts'

export const MACHINE_SOURCES = {
  ...CHIP_SOURCES,
  'radiator-mass': {
    title:
      'Radiators by area: bodies 2 to 3 kg/m², loops 2.4 to 3.6, Turyshev 2 to 10, deployable 5 to 10, ISS 15 to 17.5; 5 is our choice',
    organisation: 'spacedc-mdao; NASA ATCS overview, relayed',
    date: '2026',
    url: 'https://github.com/jman4162/spacedc-mdao',
    grade: 'R',
  },
  'radiators-flown': {
    title: 'ISS external loops: 70 kW rated over 422 m² of radiator, 166 W/m²',
    organisation: 'NASA ATCS overview, relayed',
    date: '2021',
    url: 'https://www.nasa.gov/pdf/473486main_iss_atcs_overview.pdf',
    grade: 'R',
  },
  'rack-mass': {
    title:
      'GB200 NVL72 rack: 1.36 t for 132 kW, 10.3 kg/kW on the ground; half and a third of it in orbit are our assumption',
    organisation: 'Introl; Dawnline',
    date: '2025',
    url: 'https://introl.com/blog/why-nvidia-gb300-nvl72-blackwell-ultra-matters',
    grade: 'A',
  },
  'shield-mass': {
    title: 'Shield of 1 kg a kilowatt (40 t for 40 MW); none to three are our assumption',
    organisation: 'Starcloud white paper v1.03; Dawnline',
    date: '2024-09',
    url: 'https://starcloudinc.github.io/wp.pdf',
    grade: 'A',
  },
  'rest-mass': {
    title:
      'Bus, structure, propulsion and links as a share of the satellite: 15, 20 or 30 % are our assumption',
    organisation: 'Dawnline',
    date: '2026-11',
    grade: 'A',
  },
  'specific-mass': {
    title:
      'Kilograms for a kilowatt: tether 5, ISCR 8.9, SpaceX’s filing 10, AI1 13.3 to 14.3, Starcloud-3 15, V2 mini 20.5, Stampede 20 to 25, Turyshev 34 to 59',
    organisation: 'collected by I. Sohub and B. Szyma from the studies named',
    date: '2026-10',
    url: 'https://github.com/isohub-space/space-data-centers',
    grade: 'R',
  },
  'air-model': {
    title:
      'U.S. Standard Atmosphere 1976 above 120 km with another exospheric temperature (Bates and Walker’s profile)',
    organisation: 'NOAA, NASA, US Air Force, S/T 76-1562',
    date: '1976-10',
    url: 'https://ntrs.nasa.gov/citations/19770009539',
    grade: 'D',
  },
  'air-sun': {
    title: 'Quiet, mean and active Sun: F10.7 of 70, 128.8 and 250, Ap of 0, 15.7 and 25',
    organisation: 'NASA Engineering and Safety Center, check-cases of flight simulation',
    date: '2015',
    url: 'https://nescacademy.nasa.gov/flightsim/2015/atmosphere',
    grade: 'S',
  },
  'thruster-impulse': {
    title: 'Specific impulse of Hall thrusters: 1,500 to 2,500 s, 2,000 s between, is our assumption',
    organisation: 'Dawnline',
    date: '2026-11',
    grade: 'A',
  },
  'dose-points': {
    title:
      'Dose: 150 rad a year at 650 km behind 10 mm of aluminium, 1,000 at 1,600 km behind 20 mm of water and aluminium, 6,000 at 3,000 km (30 krad in five years behind a thick shield of polyethylene); the lines between them, half and three times of it for the spread of others (ISS 200 to 430, thin shields 300 to 1,000) are ours',
    organisation:
      'Google, arXiv:2511.19468; Univ. of Pennsylvania, arXiv:2512.09044; Spacecraft Environment Engineering 2022, doi:10.12126/see.2022.04.004 (abstract)',
    date: '2026-06',
    url: 'https://arxiv.org/abs/2511.19468',
    grade: 'D',
  },
  'dose-parts': {
    title:
      'Trillium under 67 MeV protons: HBM irregular from 2 krad, no hard failure to 15 krad, a silent error each 14.4 to 20 rad (about 17)',
    organisation: 'Google, arXiv:2511.19468',
    date: '2026-06',
    url: 'https://arxiv.org/abs/2511.19468',
    grade: 'P',
  },
  'ai-sat-mini': {
    title: 'AI Sat Mini: about 100 kW, more than 170 m across; no area, no mass',
    organisation: 'Basenor',
    date: '2026-03-22',
    url: 'https://www.basenor.com/blogs/news/spacex-ai-sat-mini-bigger-than-starship-100kw-of-power',
    grade: 'S',
  },
  'starlink-v3': {
    title: 'Starlink V3: about 250 m² of array, 1.7 to 2.0 t; 60 and 100 kW are outsiders’ estimates',
    organisation: 'A. McCalip; K. van Berkel, arXiv:2607.14172; list of Starship launches; relayed',
    date: '2026-10',
    url: 'https://arxiv.org/abs/2607.14172',
    grade: 'R',
  },
  'starlink-gen3': {
    title: 'Starlink Gen3: 300 to 400 m² and 2.0 to 2.5 t filed (SAT-LOA-20260630-00264); 250 kW by E. Musk',
    organisation: 'SpaceX to FCC; E. Musk, 2026-09-20; relayed',
    date: '2026-09-20',
    grade: 'R',
  },
  'starcloud-3': {
    title: 'Starcloud-3: 200 kW and 3 t',
    organisation: 'TechCrunch',
    date: '2026-08-21',
    url: 'https://techcrunch.com/2026/08/21/starcloud-raises-200-million-for-orbital-data-centers-as-launch-options-dry-up/',
    grade: 'S',
  },
  'debris-model': {
    title:
      'Debris by size, altitude and year: F = H(d) φ(h, S) ψ(i) (F1 g1 + F2 g2); a third and three times of it are our range',
    organisation:
      'D. Kessler, R. Reynolds and P. Anz-Meador, NASA TM-100471 and SSP 30425, as public programs have it',
    date: '1989',
    url: 'https://ntrs.nasa.gov/citations/19890012895',
    grade: 'R',
  },
  'crash-clock': {
    title: 'CRASH clock: 164 days to a collision without manoeuvres in 2018, 3.8 in January 2026',
    organisation: 'The Conversation, relayed',
    date: '2026-02-18',
    url: 'https://github.com/isohub-space/space-data-centers',
    grade: 'R',
  },
  terminal: {
    title:
      'Laser terminal: 5 W, 10 cm, 1.55 µm, 24 colours of 400 Gb/s (Suncatcher); 100 photons a bit, optics of 80 % (spacedc-mdao)',
    organisation: 'Google, arXiv:2511.19468; spacedc-mdao',
    date: '2026-06',
    url: 'https://arxiv.org/abs/2511.19468',
    grade: 'P',
  },
  fabric: {
    title:
      'Across the middle of 8,000 satellites or racks of 100 kW: 28,800 TB/s on the ground, 2.25 TB/s on a torus of 100 Gb/s links, 10 on one of three dimensions',
    organisation: 'K. van Berkel, arXiv:2607.14172, relayed',
    date: '2026-07-15',
    url: 'https://arxiv.org/abs/2607.14172',
    grade: 'R',
  },
  'bits-per-flop': {
    title:
      'To Earth for each operation: 1e-8 bit of text, 2e-6 of rich output; a single place on the ground is clear three quarters of the time',
    organisation: 'spacedc-mdao 0.4.2',
    date: '2026-06-15',
    url: 'https://github.com/jman4162/spacedc-mdao',
    grade: 'P',
  },
  'array-back': {
    title: 'The array’s back takes up 30 % of the sunlight that the Earth throws back: our assumption',
    organisation: 'Dawnline',
    date: '2026-11',
    grade: 'A',
  },
  fins: {
    title: 'Fins give off 85 to 95 % of what they would at the temperature of their root: our assumption',
    organisation: 'Dawnline',
    date: '2026-11',
    grade: 'A',
  },
  junction: {
    title: 'Chips 15, 20 or 30 K above their coolant at rated power: our assumption',
    organisation: 'Dawnline',
    date: '2026-11',
    grade: 'A',
  },
  throttle: {
    title: 'GPUs slow themselves down from 84 to 95 °C by architecture; 90 °C between is our assumption',
    organisation: 'WhaleFlux, excerpt; Dawnline',
    date: '2026',
    url: 'https://www.whaleflux.com/blog/safe-gpu-temperatures-a-guide-for-ai-teams/',
    grade: 'A',
  },
  loop: {
    title:
      'Water that warms by 10 K (Rubin: in at 45 °C, out near 55 °C); 1 to 4 bar along the loop and pumps of 50 % are our assumption',
    organisation: 'NVIDIA blog, relayed by 4RFV; Dawnline',
    date: '2026-06-21',
    url: 'https://www.4rfv.com/FPC4KKTKNOKU/356/hotter-than-a-hot-tub-the-45c-breakthrough-to-cool-ai39s-biggest-machines.htm',
    grade: 'A',
  },
  freezing: {
    title: 'Water freezes at 273.15 K, ammonia (the coolant of the ISS’s external loops) at 195.4 K',
    organisation: 'Air Liquide, gas encyclopedia, excerpt',
    date: '2026-11',
    url: 'https://encyclopedia.airliquide.com/ammonia',
    grade: 'S',
  },
  spares: {
    title:
      'Spare computers: none, 5 % or 20 % of those at work (a rack of 72 where 175 kW carry 60) are our assumption',
    organisation: 'Dawnline',
    date: '2026-11',
    grade: 'A',
  },
  exchange: {
    title: 'A failed chip on Earth is exchanged after 2, 7 or 30 days: our assumption',
    organisation: 'Dawnline',
    date: '2026-11',
    grade: 'A',
  },
  restart: {
    title:
      'Back at work after 30 s, 2 or 5 minutes, near cold starts of half a minute to five (weights, compiling, warming up); state saved in 10, 30 or 120 s: our assumptions',
    organisation: 'Dawnline, beside route179.dev on vLLM',
    date: '2026-06-30',
    url: 'https://route179.dev/2026/06/30/optimizing-vllm-cold-start-with-model-streaming-and-compile-caching/',
    grade: 'A',
  },
  unpromised: {
    title:
      'Energy that cannot be promised is worth 30 to 50 % to those who wait for an answer: our assumption, as H100s that may be taken back cost 30 to 50 % of those that stay',
    organisation: 'Dawnline, beside deploybase.ai on spot prices',
    date: '2026-03',
    url: 'https://deploybase.ai/articles/spot-gpu-pricing',
    grade: 'A',
  },
  'load-factor': {
    title:
      'Load factor of data centers: 50 % planned for (LBNL-2001758) and 49.8 % of requested megawatts drawn (ERCOT), clusters for AI more: 0.5, 0.7, 0.9',
    organisation: 'LBNL and ERCOT, relayed',
    date: '2026-06',
    url: 'https://www.osti.gov/biblio/3374245',
    grade: 'R',
  },
  bay: {
    title:
      'Starship’s payload envelope: 8 m across, up to 22 m high with the longer bay; 600 to 1,000 m³ of it, 850 between, is our assumption (a cylinder of 8 m by 22 m is 1,106 m³, by 17 m 855 m³)',
    organisation: 'SpaceX, Starship Users Guide, excerpt; Dawnline',
    date: '2021-04',
    url: 'https://spacex.relayto.com/e/starship-users-guide-37uiuuepbks0x/SDpUqC8k3',
    grade: 'A',
  },
  stowed: {
    title:
      'Folded up: array 10 to 40 mm, radiator 30 to 100 mm thick, body 20 to 80 l for a kilowatt of computers (a GB200 rack on the ground: 11 l); satellites fill 40 to 80 % of the bay: our assumptions',
    organisation: 'Dawnline',
    date: '2026-11',
    grade: 'A',
  },
  'peer-meetings': {
    title:
      'A peer’s figures: 80,000 satellites, about 5 % a satellite and year without avoidance on its about page, 2,608 collisions a year on its tool; the two disagree by 1.3',
    organisation: 'a peer’s page and tool, relayed',
    date: '2026-11',
    grade: 'R',
  },
  'part-life': {
    title:
      'What computers serve until: 15 krad (no hard failure to there), 2 krad (HBM irregular from there); 5.5 krad between them is our assumption',
    organisation: 'Google, arXiv:2511.19468; Dawnline',
    date: '2026-06',
    url: 'https://arxiv.org/abs/2511.19468',
    grade: 'A',
  },
  'ageing-dose': {
    title:
      'Cells lose as the logarithm of their dose (Solar Cell Radiation Handbook, JPL 82-69); that dose behind a shield stands for damage to cells, and from 100 rad a year on, are our assumptions',
    organisation: 'H. Tada et al., JPL; told by SPENVIS; Dawnline',
    date: '1982',
    url: 'https://www.spenvis.oma.be/help/background/soldam/soldam.html',
    grade: 'A',
  },
  'stated-height': {
    title:
      'Mass, ageing and life of data sheets are assumed to hold at 650 km (AI1’s sheet: 600 to 800 km; Suncatcher: 650 km)',
    organisation: 'Dawnline',
    date: '2026-11',
    grade: 'A',
  },
  'spiral-ends': {
    title: 'Launched to 300 km, up by its own thrusters, down to 200 km at its end: our assumption',
    organisation: 'Dawnline',
    date: '2026-11',
    grade: 'A',
  },
  drift: {
    title:
      'Thickness of a shell that nobody steers: 2 km (step of SpaceX’s shells), 10 km (step of others), 50 km (most that SpaceX’s filing says)',
    organisation: 'SpaceX to FCC and A. Boley et al., relayed',
    date: '2026-05-29',
    url: 'https://github.com/norabolig/odc_sky_impacts',
    grade: 'R',
  },
  meetings: {
    title: 'Collision frequency of artificial satellites: kinetic theory of orbits that cross',
    organisation: 'D. Kessler and B. Cour-Palais, J. Geophys. Res. 83, 2637',
    date: '1978-06',
    url: 'https://doi.org/10.1029/JA083iA06p02637',
    grade: 'D',
  },
} as const satisfies Record<string, Source>

export type MachineSourceId = keyof typeof MACHINE_SOURCES | SourceId

/** A source by its id, of either list. */
export const machineSource = (id: MachineSourceId): Source =>
  id in MACHINE_SOURCES ? MACHINE_SOURCES[id as keyof typeof MACHINE_SOURCES] : SOURCES[id as SourceId]
