import type { DoubtfulWords } from '../locale.js';

/** Done: what leaves a yes standing is `told`. */
const done = `
  roi, rui, xong, bi, het, mất, mat, duoc, đuoc, (em|toi|minh|con|chi|anh|tui|chau|nha|xe|bac|chu|co|ong|ba|me|bo|no|be|chong|vo) da, moi, vua moi, vua, hom qua, hom kia, bua truoc, hom truoc, hom bua, tuan truoc, thang truoc, nam ngoai, truoc day, hoi truoc, ngay truoc, lau roi, tu lau, tu hom, tu thang, tu tuan, ban nay, hoi nay, khi nay, tung`;

/** The need is gone, or somebody else sees to it. */
const settled = `
  khac, noi khac, cho khac, ben khac, ben kia, gan nha, gan day, canh nha, hang xom, tu, tu lam, tu sua, tu minh, o nha, tai nha, tren mang, online, youtube, thuoc tay, nha thuoc, hieu thuoc, thuoc nam, dong y, cham cuu, bam huyet, cap cuu, benh vien, vien, phong kham, tiem, tho, gara, ho, giup, gium, dum, thay em, thay toi, thay minh, lo het, lo cho, lo roi, anh re, em re, chu re, khoi, lanh, do, het dau, on, binh thuong, ngon, chay, chay tot, hoat dong, sua, thay, lam xong, giai quyet, xu ly, cong chung, luat su, ke toan, bao hanh, bao hiem, duong lao, vien duong lao, can nua, khoi can, khong can, ko can, thoi, luon`;

/** No longer theirs, or no longer there. */
const lost = `
  o, dang o,
  ban, bán, sang ten, nhuong, cho nguoi, tang, cho di, gui, thanh ly, tong, dung xe, tai nan, trom, cuop, lac, chet, qua doi, tu tran, tang, dam tang, dam ma, dam gio, gio, chon, ly hon, ly di, ly than, chia tay, nguoi yeu cu, chong cu, vo cu, chuyen, don, doi nha, song o, dang o, ve que, que, nuoc ngoai, my, nhat, han, uc, sai gon, ha noi, da nang, bay, may bay, chuyen bay, ve may bay, san bay, tau, du lich, nghi phep, nghi mat, cong tac, bo doi, nghia vu, di tu, bi bat, nghi viec, that nghiep, duoi viec, giai the, dong cua, cu, so cu, hoi, lan truoc, huy, huỷ, hủy, bo, bo di, rut, doi, doi lich, hoan, doi sang, quen, lo, lo mat, tre, ngu quen, khong, ko, k, hk, hong, khg, chua, chang, dau co, het cho, het han`;

/** Something else stands in the way. */
const hindered = `
  hu, hong xe, chet may, thung lop, het xang, cuu ho, bang lai, giam, tac duong, ket, ket xe, ngap, lut, lu, bao, mua, mua to, giong, dong dat, chay nha, mat dien, cup dien, cup nuoc, duong hong, phong toa, cam duong, dinh cong, sep, ong chu, ba chu, quan ly, cong ty, di lam, lam viec, ca, ca chieu, ca dem, ca sang, tang ca, truc, hop, hoi nghi, hoi thao, hoc, di hoc, thi, kiem tra, phong van, toa, ra toa, lam chung, cong an, dam cuoi, cuoi, dam hoi, an hoi, day thang, thoi noi, sinh nhat, tet, le, khai giang, tot nghiep, bieu dien, thi dau, mua gat, gat, ruong, hom do, bua do, ngay do, gio do, luc do, khi do, trung, trung lich, cung ngay, cung luc, cung gio, ban, ban viec, viec, co viec, gap, dot xuat,
  benh, om, sot, cam, cum, covid, ho, ia, tieu chay, oi, non, dau, met, sot xuat huyet, thuy dau, tay chan mieng, cach ly, lay, gay, bo bot, nang, bong gan, trat, te, nga, mo, mổ, phau thuat, nam vien, nhap vien, cap cuu, hoi suc, dot quy, de, sinh, chuyen da, bau, thai, say, tien, ket tien, thieu tien, het tien, luong, mac, dat, gia, no, vay, chi tra, khong chi, chi khoan, trong con, giu con, coi con, ai cho, ai trong, khong ai, xe om, cho, dang cho, doi, nam, nam nha`;

/** Doubt, conditions, wishes, or a yes to something else. */
const undecided = `
  neu, neu ma, mien la, tru khi, khi nao, bao gio, chung nao, de, de em, de coi, coi, xem, xem da, tinh, tinh da, nghi, nghĩ, suy nghi, ban lai, ban voi, hoi, hoi lai, hoi y, quyet, quyet dinh, chac, co le, co the, hinh nhu, hoac, hay la, hy vong, hi vong, mong, uoc, co gang, rang, thu, so, e la, lo, ngai, phan van, luong lu, tuy, nhung, ma, co dieu, tuy nhien, nhung ma, nhu ma, chi la, ngoai, tru, thay vi, sau, sau nay, sau khi, truoc khi, truoc, lan sau, tuan sau, thang sau, bua khac, ngay khac, hom khac, da, da nhe, luc khac, som hon, tre hon, gio, gio thi, bay gio, hien gio, hien tai, dang, con, nham, sai, lon, tuong, ngo, la, ky, sao, gi, nao, dau, ai, the nao, bao nhieu, may gio, so nay, so dien thoai, so dt, gui phim, gui, goi, goi lai, nhan, nhan tin, tin nhan,
  zalo, email, mail, hoa don, bien lai, hang, don hang, chi hoi, anh hoi, cho hoi, noi, bao, ke, nghe noi, anh ay, chi ay, ong ay, dua, gion, lua dao, lua, spam, phien, chi, moi biet`;

/**
 * By which a statement that is not understood may say why nobody comes. Beside a no, everything is doubtful that is not understood: what keeps
 * somebody away is known as a reason or an excuse, and the rest mostly answers something else ("no, the dog eats well").
 */
export const doubtful: DoubtfulWords = {
  besideYes: [done, settled, lost, hindered, undecided].join(','),
};
