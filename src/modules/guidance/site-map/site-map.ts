// SPDX-License-Identifier: EUPL-1.2
import { firstPages } from './first-pages.text.ts'
import { helpPages } from './help-pages.text.ts'
import { morePages } from './more-pages.text.ts'
import type { SitePage } from './site-page.ts'

/** Every page for the public that stands by itself. */
export const siteMap: readonly SitePage[] = [...firstPages, ...helpPages, ...morePages]
