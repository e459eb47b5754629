// SPDX-License-Identifier: EUPL-1.2

/** Query parameters that say who clicked where, not what the page is. Names from the vendors' own documentation. */
const tracking = new Set(
  `
    gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid _gl _ga
    fbclid igshid igsh mibextid rdid
    msclkid twclid ttclid li_fat_id yclid ysclid epik sccid scid rdt_cid
    mc_cid mc_eid _hsenc _hsmi mkt_tok vero_id oly_anon_id oly_enc_id wickedid s_cid
    ref_src ref_url si
  `
    .trim()
    .split(/\s+/),
)

/** A `search` part (`?a=1&utm_source=x`) without tracking parameters; the rest stays letter for letter, in its order. */
export function withoutTracking(search: string): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair.split('=', 1)[0] ?? ''))
  return kept.length === 0 ? '' : `?${kept.join('&')}`
}

function isTracking(name: string): boolean {
  const lower = name.toLowerCase()
  return /^(?:utm|pk|mtm|hsa|stm)_/.test(lower) || tracking.has(lower)
}
