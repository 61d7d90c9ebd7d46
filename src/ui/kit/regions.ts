/** In which part of the world is a country, and which parts have no place in the data yet? */
import type { SiteDaily } from '../../systems/site.ts'

export const REGIONS = {
  'north-america': 'US CA MX GT BZ SV HN NI CR PA CU JM HT DO PR BS BB TT GL BM',
  'south-america': 'BR AR CL PE CO VE EC BO PY UY GY SR GF',
  europe:
    'GB IE FR DE NL BE LU ES PT IT CH AT DK SE NO FI IS PL CZ SK HU RO BG GR HR SI RS BA ME MK AL XK EE LV LT UA BY MD MT CY AD MC SM VA LI FO',
  africa:
    'DZ AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW EH RE',
  'middle-east': 'AE SA QA KW BH OM YE IQ IR IL JO LB SY PS TR',
  'south-asia': 'IN PK BD LK NP BT MV AF',
  'south-east-asia': 'MY SG ID TH VN PH KH LA MM BN TL',
  'east-asia': 'CN JP KR KP TW HK MO',
  'north-asia': 'RU KZ UZ KG TJ TM MN GE AM AZ',
  oceania: 'AU NZ PG FJ SB VU WS TO NC PF GU',
} as const

export type Region = keyof typeof REGIONS | 'other'
const regionOfCountry = new Map(
  Object.entries(REGIONS).flatMap(([region, codes]) =>
    codes.split(' ').map((code) => [code, region as Region] as const),
  ),
)

export const regionOf = (country: string): Region => regionOfCountry.get(country) ?? 'other'

/** Sites by part of the world, in the order of REGIONS, each list by name. */
type SiteName = Pick<SiteDaily, 'id' | 'name' | 'quality' | 'country'>
export function sitesByRegion(sites: readonly SiteName[]): { region: Region; sites: SiteName[] }[] {
  return [...(Object.keys(REGIONS) as Region[]), 'other' as const]
    .map((region) => ({
      region,
      sites: sites
        .filter((site) => regionOf(site.country) === region)
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    }))
    .filter((group) => group.sites.length > 0)
}

/** Parts of the world without any site. */
export function regionsWithout(sites: readonly { country: string }[]): Region[] {
  const present = new Set(sites.map((site) => regionOf(site.country)))
  return (Object.keys(REGIONS) as Region[]).filter((region) => !present.has(region))
}
