// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../tests/context.ts'
import { testSite } from '../../../tests/site.ts'
import { isFirstVisit, policyWithStyles, withStyles } from './first-visit.ts'

describe('the first page of a visit', () => {
  it('is one that a browser opens from elsewhere, and no answer to a script or a program', () => {
    const asked = (site?: string, dest = 'document') =>
      isFirstVisit({ 'sec-fetch-dest': dest, ...(site && { 'sec-fetch-site': site }) })
    expect(['none', 'cross-site', 'same-site'].map((site) => asked(site))).toEqual([true, true, true])
    expect([asked('same-origin'), asked(), asked('none', 'empty')]).toEqual([false, false, false])
  })

  it('has its style in it, and leaves a sheet that it does not know', () => {
    const page = '<link rel="stylesheet" href="/assets/a-1.css"/><link rel="stylesheet" href="/assets/b-2.css"/>'
    expect(withStyles(page, new Map([['/assets/a-1.css', 'p{color:red}']]), 'N')).toBe(
      '<style nonce="N">p{color:red}</style><link rel="stylesheet" href="/assets/b-2.css"/>',
    )
  })

  it('allows these styles and no others', () =>
    expect(policyWithStyles("default-src 'none'; style-src 'self'; img-src 'self'", 'N')).toBe(
      "default-src 'none'; style-src 'self' 'nonce-N'; img-src 'self'",
    ))
})

describe('a page', async () => {
  const site = await testSite(await testContext())
  const open = (from: string) =>
    site.inject({ url: '/hulp', headers: { 'sec-fetch-dest': 'document', 'sec-fetch-site': from } })

  it('of ours leads to its style sheets, which the browser keeps', async () => {
    const next = await open('same-origin')
    expect(next.body).toContain('<link rel="stylesheet"')
    expect(next.headers['content-security-policy']).toContain("style-src 'self';")
  })
})
