// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'

export const declaredLinkInput = z
  .strictObject({
    reportId: z.uuid(),
    otherReportId: z.uuid(),
    reason: z.string().min(3).max(1_000).describe('How you know that they belong together; analysts read it'),
    pageFingerprint: z
      .string()
      .min(1)
      .max(2_048)
      .optional()
      .describe(
        'The same phishing page or kit is how you know: sha256:… or kit:…, kept with the reason. To join other reports by it as well, state it in the reports themselves',
      ),
  })
  .meta({ id: 'LinkDeclaration' })

export const declaredLink = z.object({ linkId: z.uuid() }).meta({ id: 'DeclaredLink' })

export const linkParams = z.object({ linkId: z.uuid() })

export const withdrawnLinkInput = z
  .strictObject({ reason: z.string().min(3).max(1_000) })
  .meta({ id: 'LinkWithdrawal' })

export const withdrawnLink = z.object({ linkId: z.uuid() }).meta({ id: 'WithdrawnLink' })
