/**
 * First names that are common in North America, folded, but for those that are words as well (Will, Mark, Grace, Sol): who writes all in
 * lower case, or begins with a name, still names somebody.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `
  aaron abby abigail adam adrian ahmed aiden alan albert alejandra alejandro alex alexa alexander alexandra alexis alice alicia
  alina allison alma amanda amber amelia amy ana andrea andres andrew andy angela angelina anita ann anna anne annie anthony antoine
  antonio ariana arthur ashley audrey austin ava barbara beatriz becky ben benjamin bernard beth betty beverly bianca blanca bob
  bobby brad brandon brenda brian brianna brittany bruce bryan caleb camila camille carla carlos carmen carol carolina caroline
  carrie catherine cathy cecilia chantal charles charlie charlotte chloe chris christian christina christine christopher cindy
  claire clara claudia connie cristina crystal cynthia daisy dan dana daniel daniela danielle danny dave david debbie deborah debra
  denise dennis derek diana diane diego donald donna dorothy doug douglas dylan eddie edgar eduardo edward elaine elena eli elijah
  elizabeth ella ellen emily emma enrique eric erica erik erin ernesto esther ethan eva evelyn felipe fernanda fernando fiona
  francesca francis francisco francois frank fred gabriel gabriela gary george gerald gina giovanni gloria greg gregory guadalupe
  guillermo gustavo hannah harold harry hector heather helen henry hugo ian ingrid irene isaac isabel isabella ivan jack jackie jacob
  jacqueline jacques jaime jake james jamie jane janet janice jason javier jay jean jeanne jeff jeffrey jen jenna jennifer jenny jeremy
  jerry jesse jessica jesus jim jimmy joan joanna joanne joe joel john johnny jonathan jordan jorge jose joseph josh joshua joyce juan
  juana juanita judith judy julia julian juliana julie julien julio justin karen karina karl kate katherine kathleen kathryn kathy
  katie kayla keith kelly ken kenneth kevin kim kimberly kristen kristin kyle laila lara larry laura lauren laurent laurie leah leo
  leon leonardo leslie leticia liam lillian lily linda lindsay lisa liz logan lorena lori lorraine louis louise lucas lucia lucy luis
  luisa luke luz lydia lynn madison manuel marc marcela marcia marco marcos marcus margaret margarita maria mariana marie marilyn mario
  marisol marjorie marlene martha martin mary mateo mathieu matt matthew maureen mauricio maya megan melanie melinda melissa mia michael
  michel michele michelle miguel mike mildred mohamed mohammed molly monica monique mrs nancy naomi natalia natalie nathan nelson nicholas
  nick nicolas nicole nina noah noel nora norma olga olivia omar oscar pablo pamela paola patricia patrick paul paula pauline pedro peggy
  peter phil philip philippe phyllis pierre priscilla rachel rafael ralph ramon raquel raul raymond rebecca renee ricardo richard rick
  ricky rita robert roberto robin rodrigo roger rogelio ron ronald rosa rosario ross roxanne ruben russell ruth ryan sabrina sally
  salvador sam samantha samuel sandra santiago sara sarah scott sean sebastian sergio seth shannon sharon shawn sheila shelly sherry
  silvia simon sofia sonia sophia sophie stacy stanley stephanie stephen steve steven stuart susan susana sylvia tamara tammy tanya tara
  ted teresa terri terry theo theresa thomas tiffany tim timothy tina todd tom tommy tony tracy travis tyler valentina valerie vanessa
  veronica vicki victor victoria vincent virginia vivian walter wanda wayne wendy wesley william willie xavier yesenia yolanda yvonne
  zachary zoe
  `
    .trim()
    .split(/\s+/u),
);
