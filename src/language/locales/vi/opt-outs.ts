import type { OptOutPhrases } from '../locale.js';
import { NOT } from './parts.js';

const STOP =
  '(ngung|ngung|dừng|dung|thoi|ngung|stop|cham dut|ngung lai|dừng lai|dung lai|vui long ngung|vui long dừng|tat|huy nhan|hủy nhan|huỷ nhan|huy|hủy|huỷ|bo|khoa)';
const DONT = '(đừng|dung|dừng|dug|dừng co|đừng co|đừng co ma|xin đừng|xin dung|cho|cho co)';
const MESSAGES =
  '(tin nhan|tin|tin nhan nay|sms|text|thong bao|tin nhan nhac|nhac nho|nhac hen|tin nhac|tin nhan nhac hen|tn|cac tin nhan|tin nhan quang cao|may tin nhan|nhung tin nhan|cac tin nhan nay|may tin nay|cac thong bao|nhac lich|message|message nay)';
const SEND =
  '(nhan tin|nhan|gui|goi tin|gui tin|goi|text|gui tin nhan|goi tin nhan|goi sms|gui sms|gui thong bao|lien lac|lien he|lam phien|quay ray|phien|spam|nhan cho|gui|goi|nt|nhan tn)';
const TO_ME =
  '(cho|den|tới|toi|voi|qua|ve)? (em|toi|tui|minh|chung toi|so nay|so toi|so em|so cua toi|con|chau|anh|chi|nua|may)?';

export const optOuts: OptOutPhrases = {
  words: `
    ngung, ngung, dừng, dừng lai, dung lai, ngung lai, ngung nhan, tu choi nhan, thoi di, hủy dang ky,
    huỷ dang ky, huy dang ky, huy dk, hủy nhan tin, huỷ nhan tin, huy nhan tin, huy tin nhan, hủy tin nhan,
    huỷ tin nhan, tu choi tin nhan, đừng nhan tin, đừng nhan tin nua, dung nhan tin, dung nhan tin nua,
    đừng nhan nua, dung nhan nua, đừng gui nua, dung gui nua, đừng nhan, đừng gui, khong nhan tin nua,
    ko nhan tin nua, thoi nhan tin, đừng lam phien, dung lam phien, xoa so, xoa so toi, xoa so nay,
    khong lam phien, de toi yen, stop di, stop a, stop nha, stop nhe, ngung ngay, ngung di, dừng ngay, thoi, thôi,
    đừng gui tin nua, đừng nhan nua nhe, dừng nhan tin, thoi đừng gui nua, thoi đừng nhan nua, xoa so cua toi,
    xoa so toi di`,
  sentences: `
    dừng lai, dung lai, ngung lai, đừng nhan tin, đừng nhan tin nua, dung nhan tin nua, đừng nhan nua,
    dung nhan nua, đừng gui nua, dung gui nua, đừng lam phien, dung lam phien, de toi yen, huy dang ky,
    hủy dang ky, ngung nhan tin, ngung di, ngung ngay, stop di, thoi đừng gui nua, thoi đừng nhan nua,
    dừng nhan tin, xoa so cua toi, đừng lien lac nua, đừng gui tin nua, quen so (toi|em) di, (de yen|tha) cho (toi|em), dừng di, ngung lai di`,
  requests: `
    ${DONT} (co)? (nhan|gui|goi|nhac) (tin|tin nhan|sms)? (vao|toi|tới|qua|cho|den)? (so nay|so toi|so em|so do) (nua)?, ${DONT} (co)? (nhan|gui|nhan tin|gui tin) (tin|tin nhan|sms)? (vao|qua|cho|den) (me|ba|ma|bo|chong|vo|con|ong|ba noi|ba ngoai|ong noi) (toi|em|minh|chau)? (nua),
    (me|ba|ma|bo|chong|vo|con) (toi|em) (khong|ko|k|hong) (muon|can|thich) (nhan|doc|co)? (cac|may|them)? ${MESSAGES} (nua)?, (cho|dua|rut|lay|go) (toi|em|so toi|so em|ten toi|minh) (ra)? (khoi|ra khoi) (danh sach|list|he thong),
    cam (nhan tin|gui tin|gui sms|nhan|lien lac) (cho toi|toi|vao so nay)?, (yeu cau|vui long|xin|lam on|de nghi|xin vui long|xin hay) (khong|ko|dung|đừng) (nhan tin|gui tin|gui tin nhan|gui sms|lien lac|lam phien|nhan) (cho toi|toi|nua)?,
    ${DONT} nhac (em|toi|minh|chi|anh|hen|lich)? nua, (khoi|thoi khoi|khong can|ko can) (nhan|nhac|gui|nhan tin|nhac lich|gui tin) (vo|vao|qua|cho) (may nay|so nay|may toi|so toi|em|toi),
    ${DONT} (co|bao gio)? ${SEND} ${TO_ME} (tin nhan|tin|sms|thong bao|tn|gi)? (nao)? (nua|lai|them|quang cao|nay),
    ${DONT} (co|bao gio)? (nhan tin|gui tin|gui tin nhan|goi tin nhan|goi tin|goi sms|gui sms|text|gui thong bao|lam phien|quay ray|spam) ${TO_ME},
    ${DONT} (nhan|gui|goi) (cho|den|tới) (em|toi|tui|minh|chung toi|so nay|so toi|con) (tin nhan|tin|nua|cac tin|sms|bat ky|bat cu),
    ${STOP} (viec)? (nhan tin|gui tin|gui tin nhan|goi tin nhan|goi tin|gui sms|goi sms|text|gui|nhan|gui thong bao|gui cac|gui may|gui nhung|lam phien|quay ray|spam) ${TO_ME} (tin nhan|tin|cac tin nhan|sms|may tin nhan)?,
    ${STOP} (nhan|het|tat ca|cac|may|nhung|toan bo)? ${MESSAGES},
    ${NOT} (co)? (muon|can|thich|dong y|cho phep|mong) (nhan|nhan duoc|xem|doc|thay|bi)? (them|cac|may|nhung|bat ky|bat cu)? ${MESSAGES} (nao)? (nua|nay|tu)?,
    ${NOT} (muon|can|dong y|cho phep|thich) (ban|quy vi|cac ban|phong kham|ai|may|anh|chi)? (nhan tin|gui tin|gui tin nhan|lien lac|lien he|nhan|gui) ${TO_ME},
    ${NOT} (muon) (bi lam phien|bi quay ray|nhan nua|nhan tin nua),
    ${NOT} (con)? (muon|can) nhan (nua|gi nua|them gi|gi het|tin),
    (vui long|lam on|xin|yeu cau|hay|de nghi)? (xoa|bo|go|loai|rut|xoa bo|go bo|loai bo) (so|so dien thoai|sdt|so dt|ten|thong tin) (cua)? (toi|em|minh|nay|con|tui|chung toi)? (ra khoi|khoi)?,
    (xoa|bo|go|loai|dua|rut|lay) (toi|em|ten toi|so toi|tui|minh|ten em|so em) (ra)? (khoi|ra khoi) (danh sach|list|he thong),
    (thoi|đừng|dung|dừng|ngung) nhan tin, (rut lai|thu hoi|huy bo|hủy bo|rut) (su)? (dong y|cho phep|chap thuan),
    ${NOT} (he|bao gio)? (dong y|cho phep) (nhan|cho|viec)? ${MESSAGES},
    (hủy|huỷ|huy) (dang ky|dk) (nhan)? (tin|tin nhan|sms|dich vu)?,
    (tu choi|chan) (nhan|viec nhan|het) ${MESSAGES},
    ${MESSAGES} (lam on|xin|vui long)? (đừng|ngung|dừng|dung) (gui|goi|nhan),
    (khoi|thoi khoi|khong can|ko can|mien) (nhan tin|gui tin|gui tin nhan|nhan tin nhan) (cho|nua|den|tới),
    de (toi|em|chung toi|tui|minh) (duoc)? yen, ${NOT} (nhan tin|gui tin|gui tin nhan) ${TO_ME} nua,
    ${DONT} nhan gi nua,
    (toi|em|minh|tui|con)? (da|đã)? (noi|bao|yeu cau|nhan|xin) (la|roi|cac ban|ban|quy vi)? (dừng|ngung|ngừng|stop|thoi|đừng nhan|đừng gui|dung nhan|dung gui|đừng lam phien|dừng lai|dung lai|ngung lai) (nua|lai|tin|di|tin nua)? (roi)?,
    (khong|ko|k|hong|không|kg) (nhan|gui|muon nhan|can|lay) (tin|tin nhan|sms|tin nhan gi) (cho toi|cua|tu|nao)? (nua|nua dau|nua a|nua nhe),
    (khong|ko|k|hong) (can|muon|thich) (cac|may|nhung)? (tin nhan|tin|sms) (nua|nay|cua|nao)?,
    (co the|cho toi|lam on|vui long|xin|hay)? (xoa|go|bo|loai) (giup|dum|ho|ten|so|so dien thoai|cai so)? (so|so dien thoai|so dt)? (toi|cua toi|em|cua em|minh|cua minh|nay) (ra|khoi|duoc khong|di|ra khoi|nhe|nha|duoc ko)?,
    (lam sao|lam the nao|cach nao|bang cach nao) (de)? (toi|em)? (ngung|dừng|dung|huy|hủy|tat|khong|khoi|thoi|chan|huy bo) (nhan|dang ky|nhan duoc|viec nhan|nhan cac)? (tin|tin nhan|sms|dang ky),
    (ngung|dừng|đừng|dung|thoi) (lam phien|quay ray|nhan tin|lien lac|goi) (toi|em|minh|nua|voi toi|tui)?,
    (đừng|dung) (bao gio)? (lien lac|lien he|nhan tin|gui tin|nhan) (voi|cho)? (toi|em|minh|tui) (nua)?,
    (lam sao|lam the nao|cach nao|lam cach nao) (de|toi)? (hủy|huỷ|huy) (dang ky|nhan tin|tin nhan|nhan),
    (hủy|huỷ|huy) (viec)? nhan (tin|tin nhan|sms)`,
  openings: '(dừng|ngung) (vang|co|toi|khong|ai|em)',
  endings: `
    (khoi|thoi khoi|khong can|ko can|thoi đừng|thoi dung|đừng|dung) (nhan|nhac|gui|nhan tin|nhac lich|nhac hen|gui tin|nhan tin nhac) (cho em|cho toi|em|toi)? (nua|dau|gi)?, (khong|ko|thoi) (nhan|gui|nhac|nhan tin) nua, (chi)? (goi)? (khong|ko) nhan tin, (ngung|dừng|thoi) (lai)? duoc (khong|ko|k) (a)?, het nhan,
    (toi|em)? (da)? (noi|bao|yeu cau) (la)? (dừng|dung lai|ngung|đừng nhan|đừng nhan nua|ngung nhan tin), (lam on|xin|vui long|hay|xin hay) (dừng|dừng lai|dung lai|ngung|ngung lai|stop), (lam sao|lam the nao|cach nao) (de)? (ngung|dừng|huy|hủy|tat) (nhan)? (tin|tin nhan|cai nay|nay)`,
  notRequests: `
    (khong|ko) can (nhan|gui|goi) (dia chi|hinh|anh|hoa don|giay|lai|bang),
    (xoa|bo) ten (giup|dum|gium|ho),
    (bo|ba|me) (toi|em|con|minh|chau) (se|cho|dua|don|ruoc|dan|bi|dang|khong den|khong di|khong tới|khong qua|khong co|khong an|khong biet|khong ranh|mat|mất|qua doi|o|den|tới|cung|vua|moi|da|vao|nam|benh|om|muon|can|phai|khoe|noi|hay|van|con|khong the|se khong),
    ${NOT} (he|co)? (nhan duoc|thay|doc|xem|doc duoc|mo duoc|xem duoc|nhan dc) (duoc)? ${MESSAGES}?,
    chua (nhan|nhan duoc|thay|doc|xem) (duoc)? ${MESSAGES}?, ${DONT} (ngung|dừng|hủy|huỷ|huy|quen) ${SEND}?,
    ${DONT} (goi|goi dien) (cho)? (chong|vo|con|me|ba|bo) (toi|em),
    (xoa|bo|go|gach|rut|gat) (ten)? (em|toi|minh|con|ten em|ten toi) (ra)? (khoi|ra khoi)? (lich|buoi|thu hai|thu ba|thu tu|thu nam|thu sau|thu bay|ngay mai|hom do), (lo tay|lo|nham) (nhan|bam|go|tra loi) (stop|dung|dừng|ngung),
    (dung|đúng) (roi|gio|hen|ngay|vay|luc|so), dừng xe, dung xe, tram dừng,
    cam on (da)? (nhan tin|gui tin|tin nhan),
    (đừng|dung|xin đừng|khong nen) (ngung|ngừng|dừng|thoi|dung) (gui|nhan|nhan tin|gui tin|gui tin nhan)?,
    (nhan|gui) (dia chi|cho toi dia chi|vi tri), lam sao (de)? (huy|hủy) (hen|lich|lich hen),
    (co|phai) (nen)? (ngung|dừng|ngừng|thoi) (uong|dung)? thuoc, lam sao de (huy|hủy) hen`,
  possible: `
    tin nhan rac, tin rac, nhan tin rac,
    (tui|toi|em|minh)? (khong|hong|ko|k) (co)? doc tin nhan, ngay nao cung (tin|nhan), nhan hoai,
    (đừng|dung|dừng|khong|ko|ngung|thoi|phien|phien phuc|lam phien|chan|ghet|buc|buc minh|qua nhieu|nhieu qua|sao|sao cu|suot ngay|hoai|cu) _? _? _? (tin nhan|nhan tin|sms|gui tin|nhac hoai|nhan hoai|gui hoai|thong bao),
    (tin nhan|nhan tin|gui tin) _? _? (hoai|phien|nhieu qua|suot|lam phien), quay roi, quay ray, spam qua,
    luat su, kien, toi se kien, to cao, bao cong an, chan so, chan so nay, block so, se block, report so,
    lay so toi o dau, sao co so toi, sao biet so toi, ai cho so toi, ai cho so cua toi, chua bao gio dong y,
    khong he dong y, khong dang ky, chua dang ky, quyen rieng tu`,
  unwilling: {
    alone: {
      law: `
        quay roi, quay ray, luat su, kien, khoi kien, to cao, bao cao, khieu nai, bao cong an, canh sat, spam*,
        bat hop phap, chan so, se chan, block, report, rieng tu, chua dong y, khong dong y, chua bao gio dong y,
        chua dang ky, khong dang ky, quyen gi, co quyen gi, thong tin cua toi`,
      peace: `
        de toi yen, de em yen, cho toi yen, dung lam phien, đừng lam phien, khong lam phien, bien di, quen so,
        quen toi di, tha cho toi, lien quan gi toi cac, nguoi ta yen, lam sao cho het, lam sao de het,
        đừng nhac nua, dung nhac nua, ngung đi, ngừng đi, ngung di, khong|ko (co)? (quan tam|hung thu), phien qua`,
      weary: `
        phien qua, phien phuc, lai la cac nguoi, lai la may nguoi, da noi khong, noi khong roi, robot, bot,
        dinh dang gi, chu khong, phien qua, chan lam roi, chan lam, chan qua roi, ai bao cac nguoi,
        ai noi cac nguoi, bao nhieu lan nua, may lan nua, noi bao nhieu lan`,
      stranger: `
        ai cho, ai dua so, ai dua cho, lay so, co so toi, sao biet so, sao co so, khong con la benh nhan,
        dau con la benh nhan, khong phai benh nhan, ko con la benh nhan, khong con kham, cap nhat lai,
        khong cho so, chua cho so, khong phai benh nhan`,
      elsewhere: `
        dien thoai cong ty, so cong ty, dien thoai co quan, so co quan, lam phien nguoi khac, phien nguoi khac,
        chi goi dien, chi nhan cuoc goi, thich email, qua email`,
    },
    leaving: `
      (doi|chuyen) (sang|qua)? (nha si|bac si|phong kham|tiem|cho khac|noi khac|benh vien|cho lam), (may|nhieu|number|lau) (nam|thang|lam) (roi|nay)? (toi|em|minh|chung toi)? (khong|ko|chua) (den|toi|di|ghe|kham|lam), lau (roi|lam roi|nay) (khong|ko) (den|toi|ghe), (khong|ko) (bao gio)? (quay lai|tro lai|den do|toi do) nua, (co|kham|di) (nha si|bac si|cho|phong kham) (khac|moi) (roi), (don|doi|chuyen) nha (roi|di), (lai|lại) (nhan tin|tin nhan|nhan) nua?, ngay (nao)? (cung)? nhan, number tin (mot|moi) ngay`,
    texting: `tin nhan, nhan tin, tin, sms, thong bao, nhac nho, spam*, cu nhan, nhan cho, nhan hoai, gui, quang cao, text, nhac hoai, mess*, inbox`,
    reach: `so, sdt, dien thoai, danh sach, list, lien lac, lien he, goi, thong tin, he thong, may thu nay, cai nay, nhung thu, nhan`,
    ending: `
      dừng, ngung, ngừng, đừng, xoa, bo ten, bo so, loai, block, phien phuc, quay ray, quay roi, met moi, met qua,
      buc, buc minh, ghet, qua nhieu, nhieu qua, du roi, de yen, de toi yen, luat su, kien, khoi kien,
      kien ra toa, to cao, bao cao, bao canh sat, bao cong an, khieu nai, report, khong muon, ko muon, khong can,
      ko can, khong thich, khong dong y, khong he dong y, chua dong y, chua bao gio, chua tung, khong quan tam,
      khong co hung, tu choi, huy dang ky, hủy dang ky, khong dang ky, khong cho phep, quyen rieng tu, rieng tu,
      bien di, quen so, cho toi yen, ai cho, lay dau ra, o dau ra, thoi di, thôi đi, thoi nhan, thoi gui,
      phien qua, đừng lam phien, dung lam phien, chan so, chan het, stop, mot ngay, moi ngay`,
    denying: `
      khong, ko, kg, k, chua, sao, tai sao, vi sao, ai, thay vi, tot hon, lam gi, suot, suot ngay, hoai, ca ngay,
      moi ngay, lien tuc, phien, lam phien, cac nguoi, may nguoi, moi tin nhan, sang nao, dem nao, ngay nao,
      ton tien, tra tien, mat tien, danh thuc, thuc giac, nua dem, lai nua`,
    wanted: `
      (nhan|gui|nhan tin) (dia chi|cho toi dia chi|cho em dia chi|lai dia chi|gio|cho toi gio|cho toi biet|lai cho toi),
      (khong|chua|ko) (nhan duoc|thay|doc|nhan dc|nghe) (duoc)? (tin nhan|tin|sms|thong bao)?,
      cam on (da|vi da|ban da|anh chi)? (nhan tin|gui tin|nhac|nhac nho|thong bao|gui tin nhan|nhac hen), so moi,
      doi so, so dien thoai moi, (da|đã) nhan duoc`,
  },
  startRequests: `
    (mo|bat) lai (cac)? (tin|tin nhan|tin nhac|thong bao|nhac|nhac lich|nhac hen|tin nhac lich|tin nhac hen), cho (em|toi|minh|con) (nhan)? (lai)? tin (nhan|nhac)? lai, (muon|xin|can) nhan tin (nhan|nhac)? lai, dang ky (lai)? nhan (lai)? (tin|tin nhan) (lai)?, (them|cho|dua) (so)? (em|toi) (lai|vao lai|tro lai) (vao)? (lai)? danh sach, nhac (lich|hen) lai (cho|giup)? (em|toi|minh)?, tiep tuc (nhan tin|nhac|gui tin|nhan) (cho)?, cu nhan (tin)? lai,
    gui lai tin (nhac|nhan|nhac hen|nhan nhac hen) (hen)? (cho)? (toi|em|minh)?, (nhan tin|gui tin|gui tin nhan) lai (cho)? (toi|em|minh), (muon|xin) nhan (lai)? (tin nhan|thong bao) (lai|tro lai), bat lai (tin nhan|thong bao), dang ky lai (tin nhan|nhan tin)`,
  helpWords: 'tro giup, giup, giup toi, can giup do, giup do, huong dan',
  courtesy: 'a, nha, nhe, vui, xin, oi',
  urging: 'nua, ngay, di, luon, het, lien, ngay lap tuc',
  expletives: `chet tiet, dit me, du ma, cai quai, dm, vl, khon nan, chó chết`,
  insteadToMe: `(ma|nhung|hay|xin|vui long|chi)? (nhan|gui|nhan tin|gui tin|nhan tin nhan) (truc tiep)? (cho|den|tới) (toi|minh|em|con|tui) (thoi|di|nhe|nha|la duoc)?`,
  turningRound: 'sao, neu',
  forATime:
    'khi, luc, ban dem, buoi tối, ban khuya, khuya, tối, ban tối, trong gio, truoc, sau number, sau khi, hom nay, bay gio, vao ban dem, vao buoi, vao luc, som qua, tre qua, khuya qua, qua khuya, qua som, cuoi tuan',
  notForATime: '',
};
