/**
 * Every name in `arrow.locales` of arrow 1.4 (https://github.com/arrow-py/arrow/blob/1.4.0/arrow/locales.py), one line for each
 * letter.
 */
export const ARROW_LANGUAGES: readonly string[] = `
  af af_nl am am_et ar ar_ae ar_bh ar_dj ar_dz ar_eg ar_eh ar_er ar_iq ar_jo ar_km ar_kw ar_lb ar_ly ar_ma ar_mr ar_om ar_ps
  ar_qa ar_sa ar_sd ar_so ar_ss ar_sy ar_td ar_tn ar_ye az az_az
  be be_by bg bg_bg bn bn_bd bn_in
  ca ca_ad ca_es ca_fr ca_it cs cs_cz
  da da_dk de de_at de_ch de_de
  ee el el_gr en en_au en_be en_ca en_gb en_jp en_ph en_us en_za eo eo_xx es es_es et eu eu_eu
  fa fa_ir fi fi_fi fr fr_ca fr_fr
  he he_il hi hi_in hr hr_hr hu hu_hu hy hy_am
  id id_id is is_is it it_it
  ja ja_jp
  ka ka_ge kk kk_kz ko ko_kr
  la la_va lb lb_lu lo lo_la lt lt_lt lv lv_lv
  mk mk_latn mk_mk mk_mk_latn ml mr ms ms_bn ms_my mt mt_mt
  nb nb_no ne ne_np nl nl_nl nn nn_no
  or or_in
  pl pl_pl pt pt_br pt_pt
  rm rm_ch ro ro_ro ru ru_ru
  se se_fi se_no se_se si si_lk sk sk_sk sl sl_si sq sq_al sr sr_rs sr_sp sv sv_se sw sw_ke sw_tz
  ta ta_in ta_lk th th_th tl tl_ph tr tr_tr
  ua uk uk_ua ur ur_pk uz uz_uz
  vi vi_vn
  zh zh_cn zh_hk zh_tw zu zu_za
`
  .trim()
  .split(/\s+/);

/** Where arrow's name means another language in BCP 47 (`ee` is Ewe there), none (`ua`), or another script (arrow's Serbian is Latin). */
const ARROW_TAGS: ReadonlyMap<string, string> = new Map([
  ['ee', 'et'],
  ['mk_mk_latn', 'mk-Latn-MK'],
  ['sr', 'sr-Latn'],
  ['sr_rs', 'sr-Latn-RS'],
  ['sr_sp', 'sr-Latn-RS'],
  ['ua', 'uk'],
]);

const MAX_NAME = 35;

export interface Language {
  /** As arrow writes names: lower case, `_`. */
  readonly name: string;
  /** Language, script, region and variants; no extensions. */
  readonly bcp47: string;
}

const BY_ARROW_NAME = new Map<string, Language>(
  ARROW_LANGUAGES.map((name) => {
    const tag = ARROW_TAGS.get(name) ?? name.replaceAll('_', '-');
    return [name, { name, bcp47: new Intl.Locale(tag).toString() }];
  }),
);

/**
 * The language that a name stands for: one of arrow's, or any other BCP 47 tag whose language Intl knows; in any case, with `_`
 * or `-`.
 */
export function resolveLanguage(name: string): Language | undefined {
  if (name.length > MAX_NAME) return undefined;
  return BY_ARROW_NAME.get(arrowStyle(name)) ?? readTag(name.replaceAll('_', '-'));
}

/**
 * The language itself and what it is a variety of, the nearest first: `fr-CA`, `fr`.
 * @param bcp47 a tag that {@link resolveLanguage} gave
 */
export function withParents(bcp47: string): string[] {
  const subtags = bcp47.split('-');
  return subtags.map((_, index) => subtags.slice(0, subtags.length - index).join('-'));
}

function readTag(tag: string): Language | undefined {
  try {
    const bcp47 = new Intl.Locale(tag).baseName;
    if (Intl.DateTimeFormat.supportedLocalesOf(bcp47).length === 0) return undefined;
    const arrow = BY_ARROW_NAME.get(arrowStyle(bcp47));
    // `ewe` is `ee` in BCP 47, which is Estonian to arrow: such a name stays as it is.
    return { name: arrowStyle(arrow && arrow.bcp47 !== bcp47 ? tag : bcp47), bcp47 };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function arrowStyle(tag: string): string {
  return tag.toLowerCase().replaceAll('-', '_');
}
