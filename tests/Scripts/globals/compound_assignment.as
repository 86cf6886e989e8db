// A.6 compound assignment and increments on globals of every width
// covers: A6.compound
int8 i8 = 120;
uint16 u16 = 65530;
int64 i64 = 1;
float f = 1;
double d = 1;
uint u = 7;

void main()
{
    i8 += 10;
    u16 += 10;
    i64 <<= 40;
    f /= 4;
    d -= 0.75;
    u %= 4;
    println(i8 + " " + u16 + " " + i64 + " " + f + " " + d + " " + u); // expect: -126 4 1099511627776 0.25 0.25 3
    i8--;
    u16++;
    i64 |= 1;
    u ^= 6;
    d *= 8;
    println(i8 + " " + u16 + " " + i64 + " " + u + " " + d); // expect: -127 5 1099511627777 5 2
}
