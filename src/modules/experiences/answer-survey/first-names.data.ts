// SPDX-License-Identifier: EUPL-1.2

/**
 * First names that are often met in the Netherlands, small letters. Written down by hand and far from all: it finds a name that stands alone,
 * which the pattern of two capitals does not. Names that are also common words ("roos", "hope") are left out: a capital within a sentence is
 * doubtful anyhow.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `aad ad adriaan ahmed aisha albert ali alice amina amir andre anita anja anke anna anne annemarie annelies anneke anouk anton arie arjan
  arjen arthur astrid ayse bart bas ben bernard bert bianca bilal bob bram brigitte carla carlo carolien caroline cees chantal charlotte
  chris christian christine cindy claudia coen cor corine corrie daan daniel danielle danny david dennis denise dewi diana dick diederik
  dirk edwin eline elif elisabeth ellen els emma emine emre eric erik ernst esra esther eva evelien fatih fatima fatma femke ferdinand fleur
  floor floris frans frank fred freek frits gerard gerda gerrit gert gijs gina greet guus hanna hanneke hans hassan heleen helena hendrik henk
  herman hilde hugo ibrahim ilse imane inge ingrid irene iris ivo jaap jacob jacqueline jan janneke jannie jasmijn jasper jayden jelle jeroen
  jessica jesse jolanda joost joke jop joris jose joyce judith jules julia jurgen kaja karel karen karim karin kees kevin khadija kim klaas koen
  lars laura leila lennart leo leon leonie lianne lieke linda lisa lisette loes lotte louise lucas luuk maaike maarten maartje malika manon
  marc marcel margriet maria marieke marielle marijke marijn mario marion marianne mark marleen marloes martijn martin martine max mehmet melissa
  menno merel michael michel michiel mieke milan miriam mirjam mohamed mohammed monique mustafa nadia naomi natasja nicole niels nienke nina noa
  nick omar patricia patrick paul paula peter petra pieter piet quinten rachid ramon raymond rein remco renate rene renee richard rob robert robin
  roderick roel roelof rolf romy ron ronald ruben rudy ruud saar sabine said samira sander sandra sanne sara sarah saskia sebastiaan selma serge
  sharon shirley silvia simone sjaak sjoerd sofie sonja stefan stefanie steven suzanne sven sylvia tamara teun theo thijs thomas tim tineke tjitske
  tom ton truus vera vincent wendy wesley wiebe wiebke willem willemijn wilma wim wouter yasmin yasmina youssef yusuf yvonne zeynep`.split(
    /\s+/,
  ),
)

/** Words with a capital that tell of nobody, small letters: bodies, places where everybody goes, days and months. */
export const plainCapitals: ReadonlySet<string> = new Set(
  `politie slachtofferhulp fraudehelpdesk dijkwacht nederland nederlandse nederlands engels turks bank banken rekening ing rabobank abn amro
  digid ideal whatsapp google microsoft marktplaats facebook instagram telegram internet meldpunt fraude juridisch loket rijk gemeente maandag dinsdag
  woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december ik u i police
  dutch english monday tuesday wednesday thursday friday saturday sunday january february march may june july august october victim
  support kerst pasen`.split(/\s+/),
)
