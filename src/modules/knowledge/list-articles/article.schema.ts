// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { articleAudiences, articleKinds } from '../article/article.ts'

export const articlesQuery = z.object({
  kind: z.enum(articleKinds).optional().describe('article, practice (best practice) or method (how offenders work)'),
  concept: z
    .string()
    .regex(/^[A-Z]{2}-\d{3}$/)
    .optional()
    .describe('Concept of the taxonomy, such as FF-400: articles about it and about what lies below it'),
  after: z.uuid().optional().describe('The value of `next` in the page before'),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})

export const articleShape = z
  .object({
    id: z.uuid(),
    kind: z.enum(articleKinds),
    title: z.string(),
    summary: z.string(),
    body: z.string().describe('CommonMark, in Dutch. HTML in it is text: show it as such'),
    concepts: z.array(z.string()).describe('Concepts of the taxonomy'),
    organisation: z.string().describe('Who answers for it'),
    audience: z.enum(articleAudiences).describe('public, partners or amber: who may read it'),
    tlp: z.string().describe('Label of the traffic light protocol (TLP 2.0): what you may do with it'),
    publishedAt: z.iso.datetime(),
    changedAt: z.iso.datetime(),
    reviewedOn: z.iso.date().describe('When somebody last looked whether it is right'),
    reviewOn: z.iso.date(),
    isStale: z.boolean().describe('Not looked at in time: check it before you rely on it'),
    version: z.int(),
  })
  .meta({ id: 'Article' })

export type ApiArticle = z.infer<typeof articleShape>

export const articleList = z
  .object({ items: z.array(articleShape), next: z.string().nullable() })
  .meta({ id: 'ArticleList' })

export const articleParams = z.object({ articleId: z.uuid() })
