import type { AnswerWords } from '../answer-words.js';
import { alongside, elsewhere, toAnother } from './alongside.js';
import * as short from './short.js';
import * as shorter from './shorter.js';
import { going, telling, wishing } from './telling.js';
import { formsOfVerbs } from './verbs.js';

const PEOPLE = `
  filhos, filhas, filhinho, filhinha, bebe, menino, menina, meninos, criancas, crianca, neto, neta, netos, avo, vo, vovo, vova, tia, tio, primo, prima, sogra, sogro, cunhado, cunhada, genro, nora,
  namorado, namorada, noivo, noiva, esposa, esposo, vizinho, vizinha, amigo, amiga, amigos, colega, colegas, chefe, patrao, patroa, gerente, professora, professor, motorista, baba, enfermeira, medica, medico, pacientes,
  cachorro, cachorra, cachorrinho, cao, gato, gata, gatinho, gente, pessoa, pessoas, alguem, todo mundo, galera, turma`;
const PLACES = `
  loja, mercado, padaria, banco, igreja, parque, praia, centro, cidade, pais, estado, aeroporto, rodoviaria, estacao, ponto, estrada, avenida, bairro, shopping, academia, hotel, apartamento, predio, oficina, salao, escritorio, fabrica, obra, creche,
  faculdade, colegio, cozinha, quarto, sala, recepcao, portaria, sitio, interior, sao paulo, rio, brasil, portugal, longe, perto, fora`;
const THINGS = `
  (vou|vamos|irei|iremos|ir) (no|na|ao|pro|pra|para|em|num|numa),
  onibus, trem, moto, bicicleta, bike, aviao, carona, gasolina, pneu, bateria, motor, caminhao, carteirinha, convenio, plano, plano de saude, exame, exames, receitas, laudo, encaminhamento, guia, rg, cpf, formulario, ficha, site, aplicativo, app, email,
  dinheiro, pix, boleto, preco, valor, desconto, pagamento, cheque, comida, almoco, jantar, cafe da manha, lanche, agua, roupa, tenis, chuva, sol, vento, calor, frio, reuniao, reunioes, prova, provas, aula, aulas, festa, aniversario, casamento, jogo, filme, show de musica,
  viagem, ferias, feriado, mala, mudanca, casa, chave, porta, celular, dente, dentes, aparelho, siso, canal, coroa, cabelo, unha, unhas, sobrancelha, maquiagem, perna, braco, costas, cabeca, barriga, garganta, pressao, alergia, gripe, tosse, coisa, coisas, problema, problemas, motivo, ajuda, favor, vaga, lugar`;
const HOW = `
  tambem,
  tudo, todo, toda, agora, assim, sobre, sempre, este, esse, aquele, aquela, nosso, nossa, nossos, seus, suas, dele, dela, deles, entre, desde, durante, cada, alguns, algumas, varios, varias, duas, tres, quatro, cinco, seis, sete, oito, nove, dez, facil, simples, grande, grandes, pequeno, pequena, velho, velha, outros, proprio, propria, realmente, completamente, totalmente, finalmente, especial, normal, livre, forte, importante, pronto, pronta, prontos, perfeito, serio, legal, engracado, rapido, alto, baixo, frente, atras, dentro, cima,
  bastante, muito, muita, pouco, pouquinho, um pouquinho, minutinhos, minutinho, minutos, antes do horario, mais cedo um pouco, number? minutos|minutinhos|min antes, uns, umas, rapidinho, certinho, direitinho, pontual, pontualmente, feliz, ansiosa, ansioso, juntos, juntas, tranquilo, tranquila, combinado, combinada, conforme combinado, como combinado, marcada, previsto,
  hoje mesmo, agora mesmo, logo, cedinho, hoje cedo, novo, nova, bom, boa, boas, lindo, linda, querida, querido, amor, meu bem, flor, anjo, viu, ne, ta, uai, oxe, puxa, poxa, nossa, eita, ai, kkk, kkkk, kk, rs, rsrs, haha, hahaha, bjs, bjos, beijo, beijos, abraco, abracos, abs, att, grata, grato, gratidao, deus abencoe, fica com deus, amem, gracas a deus,
  transtorno, o transtorno, incomodo, o incomodo, demora, pela demora, pela atencao, atencao, compreensao, pela compreensao, paciencia, carinho, pelo carinho, dra, dr, doutora, doutor, seu, dona, moca, moco, meninas, pessoal, entao`;
const REASONS = `
  (ja)? (fiz|fizemos|marquei|consegui|arrumei|consertei|resolvi) (em|com)? (outro|outra) (lugar|medico|clinica|dentista|salao|oficina), (to|estou|tou|esta|ta) (doente|gripado|gripada|com febre|trabalhando|viajando|sem carro|sem dinheiro|com covid|de plantao|de atestado|internado), chovendo, chuva forte, enchente, alagamento, temporal, greve, transito parado, plantao, hora extra, turno, escala,
  (eu)? nao (tenho|temos|tenho mais|to com) (tempo|dinheiro|carro|condicoes|quem me leve|transporte|carona), (ja)? (resolvi|resolvemos|foi resolvido), (meu|o) carro (quebrou|nao pega|nao liga|ta na oficina|enguicou), pneu furado, furou, quebrou, sem carona, sem baba, sem dinheiro, sem carro, sem transporte, caro, muito caro, longe demais, atestado, quarentena, virose, vomitando, diarreia, enjoo, dor de cabeca, dor de barriga, febre, resfriado, resfriada, gripado, gripada, imprevistos, acordei (mal|doente|tarde), perdi a hora, perdi o onibus`;

export const everyday: AnswerWords['everyday'] = {
  yes: [short.yes, shorter.yes].join(','),
  ok: [short.ok, shorter.ok].join(','),
  attend: [short.attend, shorter.attend].join(','),
  absent: [short.absent, shorter.absent].join(','),
  cancel: [short.cancel, shorter.cancel].join(','),
  late: shorter.late,
  question: shorter.question,
  other: shorter.other,
  maybe: `${toAnother}, ${shorter.maybe}, nao (vou|irei|chego|consigo chegar|vou chegar|posso ir|posso) (sozinho|sozinha|cedo|pontual|junto|rapido|agora|logo|tranquilo|sem|de carro|a pe), agora nao, (disse|falou|acha|acham|diz|pensa) que, (minha|meu) (esposa|marido|mae|pai|filho|filha|chefe|mulher) (disse|falou|acha) (que)?`,
  reason: elsewhere,
  along: [alongside, telling, short.along, shorter.along].join(','),
  go: [going, shorter.go].join(','),
  excuse: [REASONS, short.excuse].join(','),
  pass: [HOW, wishing, short.filling].join(','),
  thing: [
    PEOPLE,
    PLACES,
    THINGS,
    formsOfVerbs(
      'acompanhar ajudar alugar almocar andar anotar arrumar buscar caminhar chegar comprar contar cortar cozinhar cuidar descansar encontrar entregar enviar ensinar estacionar estudar fechar ganhar gostar guardar imprimir jantar jogar lavar levar limpar mandar olhar organizar pagar passear pegar pintar preparar programar separar tomar trocar usar viajar visitar comer beber correr escrever receber vender ler abrir dormir pedir seguir sentir vestir',
    ),
    'trazer, trago, trouxe, fazer, fiz, fizemos, feito, ver, vi, vimos, vejo, por, coloquei, sair, saio, sai, saindo, deixo, deixei, deixar, tive, tivemos',
  ].join(','),
};
