// A.2 a function may return a reference to a number: it can be assigned and changed
// covers: A2.return-reference
int g = 1;
int8 small = 100;
double real = 0.5;
bool flag = false;
int64 wide = 5;

int &number() { return g; }
int8 &tiny() { return small; }
double &fraction() { return real; }
bool &truth() { return flag; }
int64 &large() { return wide; }
int &twice() { return number(); }
int &either(bool first) { return first ? g : other; }
int other = 7;

class Box
{
    int value = 3;
    uint16 count = 65535;
    Box@ next;
    int &ref() { return value; }
    uint16 &counted() { return count; }
    int &ofNext() { return next.value; } // expect exception: Null pointer access
    int &opIndex(int i) { return i == 0 ? value : next.value; }
}

void add(int &out a) { a = 50; }
int read(const int &in a) { return a * 2; }

void main()
{
    number() = 5;
    println(g + " " + number()); // expect: 5 5
    number() += 3;
    number()++;
    println(g + " " + (--number()) + " " + number()++ + " " + g); // expect: 9 8 8 9
    tiny() += 100;
    println(small); // expect: -56
    fraction() *= 3;
    truth() = !truth();
    large() = 1;
    large() <<= 40;
    println(real + " " + flag + " " + wide); // expect: 1.5 true 1099511627776
    twice() = -2;
    println(g + " " + read(twice())); // expect: -2 -4
    either(false) = 70;
    either(true) = 10;
    println(g + " " + other); // expect: 10 70
    add(number());
    println(g); // expect: 50
    Box b;
    @b.next = Box();
    b.ref() = 30;
    b.counted()++;
    b.ofNext() -= 1;
    println(b.value + " " + b.count + " " + b.next.value); // expect: 30 0 2
    b[0] = 8;
    b[1] *= b[0];
    println(b.value + " " + b.next.value); // expect: 8 16
    int copy = b[1];
    copy++;
    println(b[1] + copy); // expect: 33
    for (int i = 0; i < 3; i++)
        b[0] += i;
    println(b[0]); // expect: 11
    Box none;
    none.ofNext() = 1;
}
