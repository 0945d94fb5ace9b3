const SUBJ =
  'em|toi|tui|con|chau|minh|anh|chi|bac|cô|chu|ong xa|ba xa|ca nha minh|ca nha em|hai dua|ca hai|chong em|vo em|chong toi|vo toi|me em|me toi|ba em|ma em|con em|con toi';
const NOT = 'khong|ko|k|hong|hk|hok|khg';
const HOUR = 'number gio|clocktime|number h|number gio sang|number gio chieu';

/** The short ways in which people say that they come, or not. */
export const ok = `
  (lich)? (em|toi|minh|hen|cua em)? van vay (a|nha|nhe)?, (${SUBJ})? (sap xep|thu xep|xep lich) (duoc|dc|on) (roi|a|nha|luon)?, (gio do|lich do|ngay do|bua do|hom do)? (tien|hop) (cho em|cho toi|luon|lam|voi em|voi toi|qua), (${SUBJ})? (dang)? (ngoi|o|dung|doi|cho) (o)? (phong cho|truoc cua|ngoai cua|bai xe|ngoai bai xe) (roi)? (a|nha|ne)?, (gio do|thu ba|lich do) ok (em|nha|a)?, da ro a?, cuoi cung cung tới ngay`;

export const go = `
  (ok|oki|oke|da|vang) (em|toi|con|minh|chi|anh) (tới|qua|ghe),  (${SUBJ}) (tới|qua|den|ghe) (ma|em|em oi|anh|chi|nhe|nha|a|lien|luon), (${SUBJ}) (se)? (di|tới|qua|den|ghe) mot minh, (${SUBJ}) deu (di|tới|qua|den), (luc)? (${HOUR}) (sang|chieu)? (la)? (${SUBJ}) (se)? (tới|qua|den|ghe|co mat|sang) (a|nha|nhe)?, (da)? (noi|bao) (di|tới) la (di|tới) (ma)?, (${SUBJ}) (qua|tới|den) (dung|đúng) (hen|lich|gio) (a|nha|nhe)?`;

export const absent = `
  (${SUBJ}) (di|den|qua|tới|toi) (${NOT}) (duoc|dc|kip|noi) (roi|a|nha)?, (${NOT}) kip (roi|nua|dau) (a|em)?, (khoi|thoi khoi) (tới|den|di|qua|kham|sua|chich) (nua|a|nha)?, (đừng|dung|khoi|dug) (cho|doi) (em|toi|minh|tui|con) (nua|nha|a)?, cho (em|toi|con|minh) (nghỉ|nghi) (buoi|hom|bua|ngay) (nay|do|mai), (${SUBJ})? (chiu|danh chiu) (thoi)?, coi nhu (lo hen|bo), (${SUBJ})? (se)? (${NOT}) (quay lai|tro lai|qua) (nua|dau|duoc) (dau)?, (thoi)? de (bua|hom) khac (thoi|di)?, cho (em|toi|minh) (hoan|bo) (buoi|lich)? (nay|do)?, (nen)? (em|toi)? (rut|rut nha)`;

export const cancel = `
  da (hủy|huỷ|huy) (giup|gium|dum|di|nha|nhe|luon|lich|hen|lich hen|ho) (em|toi|con|minh|a|giup em|giup toi|di|nha)?, (xoa|go|bo|hủy|huỷ|huy) (lich hen|lich|hen|cuoc hen) (nay|do)? (giup|dum|gium|ho|cho) (em|toi|minh|con|anh|chi), (xoa|bo|go|gach|rut|gat) (ten)? (em|toi|minh|con|ten em|ten toi) (ra)? (khoi|ra khoi)? (lich|buoi)? (thu hai|thu ba|thu tu|thu nam|thu sau|thu bay|ngay mai|hom do|kham) (nha|nhe|a|di)?, (nhuong|cho|de) (cho)? (cua em|cua toi)? (cho)? nguoi khac (di|nha|a|nhe|giup em), danh (hủy|huỷ|huy) (thoi|vay), (cho|giup) (em|toi|anh|chi) bo lich (nay)?, bo lich (nay)? (cho|giup) (em|toi|anh|chi)`;

export const late = `
  (${SUBJ})? (dang)? (tim|kiem) (cho|bai) (dau|do|gui) xe, (chua|khong) (tim|kiem) (duoc|ra|thay) cho (dau|do|gui) xe, (cho|doi) (em|toi|minh|con|chi|anh|tui) (number|may|vai)? (phut|p|chut|ti|xiu|mot chut|mot xiu|chut xiu) (nha|nhe|a)?, (lo|tre) (xe buyt|tau|xe bus|chuyen xe), (tre|muon|muộn) (xiu|chut xiu|ti|chut|mot chut|nua tieng|nua gio|number p|number phut) (nha|nhe|a)?, (chac)? (tre|muon|muộn) number (p|phut), (${SUBJ}) (day|ngu day) tre`;

export const question = `
  (co)? (can|phai) (mang|dem|nop|nhin an|tra|mac|dua) (theo)? (gi|tien|giay to|do|an|truoc|giay)? (${NOT}), (co)? cho (dau|do|gui|de) xe (${NOT}) (em|a|chi|anh|vay|ban)?, (cho|bai) (dau|do|gui) xe (o)? dau (vay|a)?, (cho)? (hoi)? (cho|ben) (minh|do|em)? co (cho dau xe|bai xe|thang may|wifi|nuoc uong) (${NOT})`;

export const reason = `(${SUBJ}) (se|dang|phai|ban)? di (cong tac|du lich|xa|vang|nghi mat|nuoc ngoai)`;

export const maybe = `
  (${SUBJ})? (tới|den|ve) nha (roi|ban|em|me|ngoai|noi), (mai|sang mai|chieu mai)? (${SUBJ})? (qua|tới|den|ve) nha (ban|me|ngoai|noi|ba|ma|bo),  (tui|chau|bac|cô|chu) di (lam|hoc|choi|an|cho|ngu), (${SUBJ}) di (ve|benh vien|cap cuu|dau|cho khac|noi khac|ben khac|bac si),
  (${SUBJ})? (se|chi)? (ghe|qua|tới|den|toi) (lay|mua|gui|tra|hoi|nhan|do), (${SUBJ})? (${NOT}) (di|tới|den|qua) (mot minh|som|tre|bang|xe|dung gio|đúng gio|vao|truoc|luc), chac (di|tới|den|qua|duoc|la) (a|em)?, (neu|ma) (khong|ko) (ranh|kip|ban)`;

/** What keeps somebody away, or busy. */
export const excuse = `
  (${SUBJ}) nho (roi|ma|chu|ky roi) (em|a|nha)?, ngu quen (mất|mat)? (tieu|roi)?, (con|be|nha)? (cho|meo|cun|cun con|be cun|chau|bo|ba|me|ong) (nha)? (em|toi|minh)? (bi)? (benh|om|sot) (roi|nang|qua)?, (${SUBJ})? (ket|vuong|mac) (roi|viec|hop|cong viec|dam cuoi), (ban)? dot xuat, (lon|nham) ngay roi, (bi)? (mất|mat) xe may, (thi|hoc) bang lai xe`;

export const reassure = `da? (${NOT}) (co)? quen dau (a|nha|nhe|em|anh|chi)?, (${SUBJ})? (${NOT}) (co)? quen dau (a|nha|nhe|em|anh|chi)?, khoi lo (nha|a|em)?, yen tam (nha|a|em)?`;

/** Calls somebody, or presses a yes. */
export const filling = `roi (em|chi|anh|co|cô|bac si) oi, roi nha, (biet|hieu|ro) roi (em|chi|anh|a|nha), kinh gui (phong kham|bac si|quy phong kham|tiem|quy khach)?`;

/** What is as it was, and so says nothing of coming. */
export const thing = `(bao hiem|the|thuoc|dia chi|so dien thoai|benh|thong tin|the bao hiem) (cua em|cua toi)? van (nhu cu|vay|the|con) (a)?, (bac si|ngay|gio|cho|cai|nguoi|tiem) nay`;
