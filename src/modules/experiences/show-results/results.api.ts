// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod'
import { defineApi, textShape } from '#foundation/modules'
import { namePoints } from '../take-part/name-points.query.ts'
import { publishedReleases } from './published.query.ts'
import { pointIdMeans } from '../survey/rules.ts'
import { resultsFile } from './results-file.ts'
import { shareOf } from './series.ts'

const count = z
  .int()
  .min(10)
  .multipleOf(5)
  .max(10_000_000)
  .nullable()
  .describe('Rounded to 5; null: not shown, never nought')
const part = z.number().min(0).max(1)
const flow = z
  .object({
    invited: count,
    answered: count,
    declined: count,
    unreachable: count.describe('The mail was refused at once'),
    silent: count.describe('No answer, whatever the reason. Whether a mail was opened is not measured'),
  })
  .strict()
const code = z
  .string()
  .max(60)
  .regex(/^[a-z0-9-]+$/)

const releaseShape = z
  .object({
    quarter: z.string().regex(/^20\d{2}-Q[1-4]$/),
    publishedAt: z.iso.datetime(),
    isExample: z.boolean().describe('Invented, to try this out'),
    policy: z.string().max(40).describe('Version of the rules by which small counts are hidden'),
    questionnaire: z
      .object({
        version: z.int().min(1).max(100_000),
        questions: z
          .array(
            z
              .object({
                id: code,
                words: z.string().max(1_000),
                scale: z.string().max(200).nullable().describe('Name of its validated scale; null: not validated'),
              })
              .strict(),
          )
          .max(7),
      })
      .strict(),
    together: flow.nullable(),
    points: z
      .array(
        z
          .object({
            pointId: code.describe(pointIdMeans),
            name: z.string().max(300),
            flow,
            questions: z
              .array(
                z
                  .object({
                    id: code,
                    counts: z.record(code, count),
                    yes: z
                      .object({ share: part, low: part, high: part })
                      .strict()
                      .nullable()
                      .describe(
                        'Of everybody who answered; interval of Wilson, 95 per cent, wide enough for the rounding; not adjusted for non-response',
                      ),
                  })
                  .strict(),
              )
              .max(7),
          })
          .strict(),
      )
      .max(200),
  })
  .strict()

export const experiencesAnswer = z
  .object({ releases: z.array(releaseShape).max(40) })
  .strict()
  .meta({ id: 'Experiences' })

export const listExperiencesApi = defineApi({
  method: 'GET',
  path: '/v1/experiences',
  allow: 'anyone',
  operationId: 'listExperiences',
  tag: 'Experiences',
  summary: 'Ervaringen met meldpunten, per kwartaal · Experiences with reporting points, by quarter',
  description:
    'The newest first. Only who agreed was asked: no sample of everybody who made contact. Points help different people, so a difference does not say which is better. Compare over time only where the words of a question are the same.',
  responses: { 200: experiencesAnswer },
  async run(ctx) {
    const names = new Map((await namePoints(ctx)).map(({ id, name }) => [id, name]))
    const releases = await publishedReleases(ctx)
    return {
      status: 200,
      body: {
        releases: releases.map(({ quarter, publishedAt, content }) => ({
          quarter,
          publishedAt: (publishedAt ?? ctx.now()).toISOString(),
          isExample: content.isExample,
          policy: content.results.policy,
          questionnaire: {
            version: content.questionnaire.version,
            questions: content.questionnaire.questions.map(({ id, words, scale }) => ({
              id,
              words: words[ctx.language],
              scale: scale?.name ?? null,
            })),
          },
          together: content.results.together,
          points: content.results.points.map(({ point, flow: flowOf, counts }) => ({
            pointId: point,
            name: names.get(point) ?? point,
            flow: flowOf,
            questions: Object.entries(counts).map(([id, of]) => ({ id, counts: of, yes: shareOf(content, point, id) })),
          })),
        })),
      },
    }
  },
})

export const experiencesFileApi = defineApi({
  method: 'GET',
  path: '/v1/experiences.csv',
  allow: 'anyone',
  operationId: 'giveExperiencesFile',
  tag: 'Experiences',
  summary: 'Ervaringen met meldpunten als bestand · Experiences with reporting points as a file',
  description:
    'Every published figure of every quarter on a line of its own. An empty cell is a figure that is not shown, never nought; without a pointId it is of all points together.',
  responses: { 200: textShape('text/csv') },
  async run(ctx) {
    const names = new Map((await namePoints(ctx)).map(({ id, name }) => [id, name]))
    const contents = (await publishedReleases(ctx)).map(({ content }) => content)
    const headers = { 'content-type': 'text/csv; charset=utf-8; header=present' }
    return { status: 200, body: resultsFile(contents, names), headers }
  },
})
