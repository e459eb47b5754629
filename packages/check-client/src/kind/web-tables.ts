// SPDX-License-Identifier: EUPL-1.2

/** Who clicked where: it does not say what the page is. */
const tracking = new RegExp(
  `^(?:(?:utm|pk|mtm|hsa|stm)_.*|${`gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid _gl _ga fbclid igshid igsh mibextid rdid msclkid twclid
  ttclid li_fat_id yclid ysclid epik sccid scid rdt_cid mc_cid mc_eid _hsenc _hsmi mkt_tok vero_id oly_anon_id oly_enc_id wickedid s_cid ref_src
  ref_url si`.replace(/\s+/g, '|')})$`,
  'i',
)

/** Whether a parameter of an address only says who clicked where. */
export function isTracking(name: string): boolean {
  return tracking.test(name)
}

/** Pages that pass on to an address in their own query: host, start of the path, name of the parameter. */
export const redirectors: readonly (readonly [RegExp, string, string])[] = [
  [/^l\.(?:facebook|instagram|messenger|wl)\.(?:com|co)$/, '/', 'u'],
  [/^lm\.facebook\.com$/, '/l.php', 'u'],
  [/^(?:www\.)?google\.(?:com|nl|be|de)$/, '/url', 'q'],
  [/^(?:www\.)?google\.(?:com|nl|be|de)$/, '/url', 'url'],
  [/^(?:[a-z\d]+\.)?safelinks\.protection\.outlook\.com$/, '/', 'url'],
  [/^(?:www\.)?youtube\.com$/, '/redirect', 'q'],
  [/^(?:www\.)?linkedin\.com$/, '/redir/redirect', 'url'],
  [/^out\.reddit\.com$/, '/', 'url'],
]
