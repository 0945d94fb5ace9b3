import type { CalendarWords, ChoicePhrases } from '../locale.js';

export const choices: ChoicePhrases = {
  both: '两个, 两个都, 两次, 两次都, 都, 两者, 两者都, 两个预约, 两个预约都, 两个都是',
  all: '全部, 全部都, 所有, 所有都, 所有的, 每个, 每个都, 每一个, 全都, 三个, 三个都, 所有预约',
  none: '都不, 都不去, 都不来, 都不行, 都不要, 都不可以, 一个都不, 一个都不去, 一个都不行, 两个都不, 两个都不行, 两个都不去, 全都不, 都不能, 都取消, 全部取消, 两个都取消, 都不是, 没有一个',
  notNumbers:
    'number (个)? 人, number (个)? 孩子, number 分钟, number 小时, number 点, number 天, number 次, number 位, number 号, number 日, number 月, number 年, number 岁, number 周',
  or: '或, 或者, 还是',
  only: '只, 只有, 只要, 仅, 只去, 只来',
  notAll: '都好, 都可以, 都行, 都没问题, 都ok',
  ordinals: [
    '第一个, 第一, 第一次, 第一个预约',
    '第二个, 第二, 第二次, 第二个预约',
    '第三个, 第三, 第三次',
    '第四个, 第四, 第四次',
  ],
  last: '最后一个, 最后, 最后一次',
  numbers: '一, 二, 三, 四',
  list: '选, 选择, 选项, 号',
};

export const calendar: CalendarWords = {
  weekdays: [
    '星期日, 星期天, 周日, 周天, 礼拜日, 礼拜天',
    '星期一, 周一, 礼拜一',
    '星期二, 周二, 礼拜二',
    '星期三, 周三, 礼拜三',
    '星期四, 周四, 礼拜四',
    '星期五, 周五, 礼拜五',
    '星期六, 周六, 礼拜六',
  ],
  months: [
    '一月',
    '二月',
    '三月',
    '四月',
    '五月',
    '六月',
    '七月',
    '八月',
    '九月',
    '十月',
    '十一月',
    '十二月',
  ],
  today: '今天, 今日, 今晚, 今早, 今儿, 今朝',
  tomorrow: '明天, 明日, 明早, 明晚, 听日, 明儿, 听朝',
  notBeforeTomorrow: '',
  minutes: '分钟, 分',
  noon: '中午',
  at: '',
  oclock: '点, 點, 点钟, 點鐘',
  notThen: '到, 从, 每, 除',
  articles: '',
  ambiguousDays: { days: '', behind: '' },
  joins: '和, 但, 因',
};
