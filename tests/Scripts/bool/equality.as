// bools compare for equality only
// covers: A4.bool, A6.comparison
void main()
{
    bool t = true, f = false;
    println("" + (t == f) + (t != f) + (t == t)); // expect: falsetruetrue
    println((1 < 2) == (3 < 4)); // expect: true
    println(t != (2 > 1)); // expect: false
}
