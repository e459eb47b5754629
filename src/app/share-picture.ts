// SPDX-License-Identifier: EUPL-1.2
import { addressIn } from '#foundation/text'
import type { PageRequest } from '#foundation/web'

/**
 * Where the picture is that stands beside a link to this page when somebody shares it; null for what nobody shares. Of an address with a
 * part that varies nothing is repeated, unless the page says which picture is its own.
 */
export function sharePictureOf(
  { ctx, page, isEmbedded }: PageRequest,
  params: Readonly<Record<string, string | undefined>>,
): string | null {
  if (!page || page.allow !== 'anyone' || page.script === true || isEmbedded) return null
  const fixed = page.path.split('/:', 1)[0] ?? ''
  const own = page.sharePicture?.(params) ?? `/deelbeeld/${fixed.replaceAll('/', '-') || 'dijkwacht'}.png`
  return ctx.settings.baseUrl.replace(/\/$/, '') + addressIn(ctx.language, own)
}
