// A.2 funcdef, A.4 funcdef handles: locals, globals, fields, parameters, results and elements
// covers: A2.funcdef, A4.funcdef-handle
funcdef int Op(int, int);
funcdef Op@ Maker(bool);

int add(int a, int b) { return a + b; }
int sub(int a, int b) { return a - b; }
Op@ choose(bool first) { return first ? add : sub; }
int twice(Op@ op, int x) { return op(x, x); }

Op@ global = add;

class Machine
{
    Op@ op = sub;
    Op@[] all = {add, sub};
    int run(int a) { return op(a, 1); }
    Op@ get_current() property { return op; }
}

void main()
{
    Op@ local = add;
    println(local(1, 2)); // expect: 3
    @local = @sub;
    println(local(1, 2)); // expect: -1
    println(global(3, 4)); // expect: 7
    @global = local;
    println(global(3, 4)); // expect: -1

    Machine m;
    println(m.run(10)); // expect: 9
    println(m.op(5, 2)); // expect: 3
    println(m.current(5, 3)); // expect: 2
    println(m.all[0](5, 2)); // expect: 7
    @m.all[0] = sub;
    println(m.all[0](5, 2)); // expect: 3

    println(twice(add, 6)); // expect: 12
    println(choose(true)(1, 1)); // expect: 2
    Maker@ maker = choose;
    println(maker(false)(1, 1)); // expect: 0
}
