// SPDX-License-Identifier: EUPL-1.2

const online =
  /\b(?:tinder|bumble|badoo|lexa|parship|hinge|dating\p{L}*|facebook|insta(?:gram)?|snapchat|tiktok|telegram|online|internet|(?:op|via) de app)\b/iu
const bond =
  /\b(?:verliefd|liefde|relatie|vriendin|vriend|verloofd|trouwen|ontmoet\p{L}*|girlfriend|boyfriend|in love|relationship)\b|\b(?:leer(?:de|den)|heb|had)\b[^.!?]{0,60}\b(?:leren )?kennen\b|\b(?:ken|kende|knew|know|met)\b[^.!?]{0,40}\b(?:maand(?:en)?|weken|jaar|jaren|months?|weeks|years?)\b/iu
const money = /€|\b(?:euro'?s?|eur|geld|duizend|money)\b/iu
/** What the other forms are told with: also of a friend on the internet. */
const otherwise =
  /\b(?:ge|ver)?ko(?:cht|pen|per|op|opt)\b|\b(?:marktplaats|vinted|bestel\p{L}*|webshop|factuur|belegg\p{L}*|investe\p{L}*|crypto|nieuw nummer|pakket|sold|bought|order\p{L}*|invoice|invest\p{L}*)\b/iu

/** A story of somebody met online, of a bond, and of money: love fraud, where the model is not sure. */
export function tellsOfLove(story: string): boolean {
  return online.test(story) && bond.test(story) && money.test(story) && !otherwise.test(story)
}
