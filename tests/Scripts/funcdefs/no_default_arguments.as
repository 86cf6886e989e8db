// A.2 funcdef: defaults of a funcdef do not count
// covers: A2.funcdef
funcdef int Join(int high, int low = 4);

int join(int h, int l) { return h * 10 + l; }

void main()
{
    Join@ f = join;
    println(f(low: 2, high: 3));
    println(f(1)); // expect error AS2004
}
