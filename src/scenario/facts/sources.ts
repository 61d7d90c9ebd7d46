/** Where figures come from. Grades: P primary text or code read; S press or secondary page, seen as an excerpt that holds
 *  the figure; R relayed by a third party whose note was read, the page itself not opened; D derived here;
 *  A an assumption of ours, with what would replace it. Collected 2026-11-23. */
import { MONEY_SOURCES } from './moneySources.ts'

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
  'ai1-array': {
    title:
      'AI1’s array: 210 kW of solar (sheet of August 2026) at 250 W/m² (sheet of June) is 840 m²; the FCC letter says about 700 m² of 800 m² in all',
    organisation: 'derived from SpaceX’s sheets; letter of 29 May 2026 relayed by S. Ross (Virginia Tech)',
    date: '2026-08',
    url: 'https://github.com/sdross0/orbital-datacenter-brightness',
    grade: 'D',
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
  'five-times': {
    title: 'Solar power in space is five times as effective as on Earth (Davos, 22 January 2026)',
    organisation: 'E. Musk, told by Business Today',
    date: '2026-01-22',
    url: 'https://www.businesstoday.in/wef-2026/story/wef-summit-davos-2026-elon-musk-ai-data-centres-space-512507-2026-01-22',
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
  techcrunch: {
    title: 'Why the economics of orbital AI are so brutal: 42.4 bn USD for one gigawatt by McCalip’s model',
    organisation: 'TechCrunch',
    date: '2026-02-11',
    url: 'https://techcrunch.com/2026/02/11/why-the-economics-of-orbital-ai-are-so-brutal/',
    grade: 'R',
  },
  economist: {
    title: 'Data centres in space: less crazy than you think: 16.7 and 11 bn USD by McCalip’s model',
    organisation: 'The Economist',
    date: '2026-03-02',
    url: 'https://www.economist.com/science-and-technology/2026/03/02/data-centres-in-space-less-crazy-than-you-think',
    grade: 'R',
  },
  'starcloud-2024': {
    title:
      'Why we should train AI in space, white paper v1.03 (40 MW for ten years; 5 GW on 4 km × 4 km at 22 %, radiator half as large)',
    organisation: 'Starcloud, then Lumen Orbit',
    date: '2024-09',
    url: 'https://starcloudinc.github.io/wp.pdf',
    grade: 'R',
  },
  'starcloud-2026': {
    title: 'Starcloud-3: 200 kW, 3 t, less than 5 USD/W; 0.05 USD/kWh if launch costs 500 USD/kg',
    organisation: 'TechCrunch',
    date: '2026-08-21',
    url: 'https://techcrunch.com/2026/08/21/starcloud-raises-200-million-for-orbital-data-centers-as-launch-options-dry-up/',
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
  semianalysis: {
    title:
      'To Boldly Go: The Case for Space Datacenters (2026: 10.91 against 2.49 USD a GPU-hour; cost of ownership alone 8.64 against 2.37)',
    organisation: 'SemiAnalysis',
    date: '2026-06-03',
    url: 'https://newsletter.semianalysis.com/p/to-boldly-go-the-case-for-space-datacenters',
    grade: 'S',
  },
  'deutsche-bank': {
    title:
      'One gigawatt: 114 against 16 bn USD in 2026 (7.2 times), 4 times late in the decade, 18 against 16 optimised in 2032 (1.2 times)',
    organisation: 'Deutsche Bank, told by All Weather Finance',
    date: '2026-01-14',
    url: 'https://allweatherfinance.com/this-is-not-science-fiction-by-2030-the-cost-of-space-data-centers-will-match-that-of-ground-based-ones/',
    grade: 'S',
  },
  'wood-mackenzie': {
    title:
      'One gigawatt: 170 bn USD, of which launch and satellites about 100, more than three times as much as on the ground',
    organisation: 'Wood Mackenzie, told by Data Centre Magazine',
    date: '2026',
    url: 'https://datacentremagazine.com/news/wood-mackenzie-the-challenges-facing-data-centres-in-space',
    grade: 'S',
  },
  bcg: {
    title:
      'Space-Based Data Centers: 660 to 750 against 230 to 300 M USD a megawatt over 20 years (2.5 to 3 times); 1.6 to 1.8 times in 5 to 10 years, 1.1 to 1.2 at best',
    organisation: 'BCG',
    date: '2026-08-27',
    url: 'https://www.bcg.com/publications/2026/space-based-data-centers-cost-outlook',
    grade: 'R',
  },
  abi: {
    title: 'Data centers in space: up to 78 times; at least 10 times with launches at 44 USD/kg',
    organisation: 'ABI Research',
    date: '2026-05',
    url: 'https://www.abiresearch.com/blog/data-centers-in-space',
    grade: 'R',
  },
  mdao: {
    title:
      'spacedc-mdao: cost of a delivered PFLOP-day, 19 times by default, 82 times where the output is rich, 6 times with McCalip’s optimism',
    organisation: 'J. Hodge (model code)',
    date: '2026-06-15',
    url: 'https://github.com/jman4162/spacedc-mdao',
    grade: 'P',
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
    url: 'https://ntrs.nasa.gov/citations/20070018197',
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
  'starlink-v2': {
    title: 'Starlink V2 mini: two arrays of 52.5 m², body 4.1 m × 2.7 m, about 30 m across',
    organisation: 'SpaceX filings, relayed by t3n and Peregrinations',
    date: '2023-02',
    url: 'https://t3n.de/news/spacex-starlink-satelliten-v2-mini-1537821/',
    grade: 'R',
  },
  iss: {
    title: 'International Space Station: about 420 km, 51.6°',
    organisation: 'NASA',
    date: '2026',
    url: 'https://www.nasa.gov/reference/international-space-station/',
    grade: 'S',
  },
  'iss-size': {
    title: 'International Space Station facts and figures: truss 109 m, solar arrays 73 m, modules 51 m',
    organisation: 'NASA',
    date: '2023',
    url: 'https://www.nasa.gov/international-space-station/space-station-facts-and-figures/',
    grade: 'S',
  },
  ifab: {
    title: 'Laws of the Game, Law 1: pitch markings; 105 m × 68 m as for international matches and finals',
    organisation: 'IFAB, FIFA',
    date: '2024-07',
    url: 'https://www.theifab.com/laws/latest/the-field-of-play/',
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
    title: 'Stampede: 20,000 satellites of 1 MW and 20 to 25 t, 700 to 1,000 km, sun-synchronous',
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
  ...MONEY_SOURCES,
  rings: {
    title:
      'Rings in the Sky: Orbital Data Centres and Potential Impacts to Astronomy and the Sky (eq. 2; albedo 0.2 assumed for 800 m², no mitigation; extinction 0.15 mag an air mass)',
    organisation: 'Boley, Lawler & Rein, arXiv:2608.02757, as coded by A. Boley and by S. Ross',
    date: '2026-08',
    url: 'https://arxiv.org/abs/2608.02757',
    grade: 'P',
  },
  home: {
    title: 'How much electricity does an American home use? (10,715 kWh in 2020)',
    organisation: 'US Energy Information Administration',
    date: '2021-10-07',
    url: 'https://www.eia.gov/tools/faqs/faq.php?id=97&t=3',
    grade: 'P',
  },
  singapore: {
    title: 'Land area of Singapore, June 2025: 736.3 km²',
    organisation: 'Department of Statistics Singapore, told by Seasia',
    date: '2025-09-24',
    url: 'https://seasia.co/2025/09/24/how-big-is-singapore-heres-some-interesting-facts-and-area-data-of-singapore-you-should-know',
    grade: 'R',
  },
  tower: {
    title: 'The Eiffel Tower weighs 10,100 t in all, 7,300 t of it iron',
    organisation: 'CNews',
    date: '2019-05-14',
    url: 'https://www.cnews.fr/france/2019-05-14/130-ans-de-la-tour-eiffel-la-vieille-dame-en-chiffres-839789',
    grade: 'S',
  },
  car: {
    title: 'Battery of a Tesla Model Y Long Range, about 75 kWh',
    organisation: 'Powering Autos',
    date: '2025',
    url: 'https://poweringautos.com/how-big-is-model-y-long-range-battery',
    grade: 'S',
  },
  ours: { title: 'Assumption of this project', organisation: 'Dawnline', date: '2026-11', grade: 'A' },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof SOURCES
